import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { PlimsollError } from "@plimsoll/specs"

/** llama.cpp's shared libraries as an npm package brings them. */
export interface LlamaCppLibraries {
  /** Where the files are. */
  readonly folder: string
  /** llama.cpp's release. */
  readonly release: string
}

/** The one release whose structures the referee knows; fields move from one to the next. */
export const knownRelease = "v0.5.0"

/** Builds without graphics devices: they answer alike on every machine (node-llama-cpp 3.22.1 package.json). */
const packages: Readonly<Record<string, string>> = {
  "linux-x64": "@node-llama-cpp/linux-x64",
  "linux-arm64": "@node-llama-cpp/linux-arm64",
  "linux-arm": "@node-llama-cpp/linux-armv7l",
  "linux-riscv64": "@node-llama-cpp/linux-riscv64",
  "darwin-arm64": "@node-llama-cpp/mac-arm64-metal",
  "darwin-x64": "@node-llama-cpp/mac-x64",
  "win32-arm64": "@node-llama-cpp/win-arm64",
  "win32-x64": "@node-llama-cpp/win-x64",
}

/** Written by node-llama-cpp's build beside the libraries. */
const buildFile = "_nlcBuildMetadata.json"

const hint = "Install the optional peers: npm install koffi@3.3.4 node-llama-cpp@3.22.1"

/**
 * Finds llama.cpp where `node-llama-cpp` installs it: seen from this package, or from `node-llama-cpp`.
 *
 * @param platform - as `process.platform`
 * @param architecture - as `process.arch`
 * @throws PlimsollError `REFEREE_UNAVAILABLE` where it is not installed, or is another release
 */
export function findLlamaCpp(
  platform: string = process.platform,
  architecture: string = process.arch,
): LlamaCppLibraries {
  const name = packages[`${platform}-${architecture}`]
  if (!name)
    throw new PlimsollError(
      "REFEREE_UNAVAILABLE",
      `expected a platform of ${Object.keys(packages).join(", ")}, got ${platform}-${architecture}`,
    )
  const here = createRequire(import.meta.url)
  const entry = resolveFrom(here, name) ?? resolveFrom(beside(here, "node-llama-cpp"), name)
  if (!entry) throw new PlimsollError("REFEREE_UNAVAILABLE", `expected the package ${name}, found none`, { hint })
  return readLibraries(join(dirname(entry), "..", "bins"))
}

/** @throws PlimsollError `REFEREE_UNAVAILABLE` where koffi is not installed */
export function assertCanCallLibraries(): void {
  if (resolveFrom(createRequire(import.meta.url), "koffi")) return
  throw new PlimsollError("REFEREE_UNAVAILABLE", "expected the package koffi, found none", { hint })
}

/**
 * llama.cpp returns its sums as a C++ container, read by the layout that GCC's library has on 64-bit Linux.
 *
 * @throws PlimsollError `REFEREE_UNAVAILABLE` elsewhere
 */
export function assertCanReadSums(platform: string = process.platform, architecture: string = process.arch): void {
  if (platform === "linux" && (architecture === "x64" || architecture === "arm64")) return
  throw new PlimsollError("REFEREE_UNAVAILABLE", `expected linux-x64 or linux-arm64, got ${platform}-${architecture}`, {
    hint: "Use estimateWithNodeLlamaCpp() here: sums only, but on every platform.",
  })
}

/**
 * @param builds - a folder with one folder for each build
 * @throws PlimsollError `REFEREE_UNAVAILABLE` for builds of another release
 */
export function readLibraries(builds: string): LlamaCppLibraries {
  const folders = existsSync(builds) ? readdirSync(builds).map((name) => join(builds, name)) : []
  const folder = folders.find((candidate) => existsSync(join(candidate, buildFile)))
  if (!folder)
    throw new PlimsollError("REFEREE_UNAVAILABLE", `expected a build of llama.cpp in ${builds}, found none`, { hint })
  const build = JSON.parse(readFileSync(join(folder, buildFile), "utf8"))
  const release = String(build?.buildOptions?.llamaCpp?.release)
  if (release !== knownRelease)
    throw new PlimsollError("REFEREE_UNAVAILABLE", `expected llama.cpp ${knownRelease}, got ${release} in ${folder}`, {
      hint,
    })
  return { folder, release }
}

function resolveFrom(require: NodeJS.Require | undefined, name: string): string | undefined {
  try {
    return require?.resolve(name)
  } catch {
    return undefined
  }
}

function beside(require: NodeJS.Require, name: string): NodeJS.Require | undefined {
  const entry = resolveFrom(require, name)
  return entry === undefined ? undefined : createRequire(entry)
}
