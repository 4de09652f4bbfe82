import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs"
import { createRequire } from "node:module"
import { homedir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { PlimsollError } from "@plimsoll/specs"
import { knownRelease } from "./libraries.ts"

/** The source, beside what is published of this package. */
function sourceFile(): string {
  const places = ["../../native/devices.cpp", "../native/devices.cpp"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const found = places.find((path) => existsSync(path))
  if (found) return found
  throw new PlimsollError(
    "REFEREE_UNAVAILABLE",
    `expected the source of pretend devices, found none of ${places.join(", ")}`,
  )
}

function fingerprint(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16)
}

/** Where what was built is kept for the next time. */
function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "plimsoll", `llama.cpp-${knownRelease}`)
}

function run(program: string, ...args: readonly string[]): void {
  try {
    execFileSync(program, args, { stdio: ["ignore", "ignore", "pipe"] })
  } catch (error) {
    throw new PlimsollError(
      "REFEREE_UNAVAILABLE",
      `expected ${program} to build pretend devices, got ${reason(error)}`,
      {
        hint: "Pretend devices are built with git and g++; simulations on the CPU need neither.",
        cause: error,
      },
    )
  }
}

function reason(error: unknown): string {
  const { code, stderr } = error as { code?: unknown; stderr?: Uint8Array }
  if (code === "ENOENT") return "no such program"
  return (stderr ? Buffer.from(stderr).toString().trim().split("\n").at(-1) : undefined) ?? String(error)
}

/** llama.cpp's headers, from the copy of its repository that node-llama-cpp brings. */
function headersIn(folder: string): string {
  const headers = join(folder, "headers")
  if (existsSync(headers)) return headers
  const entry = createRequire(import.meta.url).resolve("node-llama-cpp")
  const bundle = join(dirname(entry), "../llama/gitRelease.bundle")
  const partial = join(folder, `headers-${process.pid}`)
  run("git", "clone", "--quiet", "--no-checkout", bundle, partial)
  run("git", "-C", partial, "checkout", "--quiet", "HEAD", "--", "ggml/include", "ggml/src/ggml-backend-impl.h")
  if (!existsSync(headers)) renameSync(partial, headers)
  return headers
}

/**
 * Builds the library of pretend devices, or finds the one that was built before.
 *
 * @returns the path of a shared library
 * @throws PlimsollError `REFEREE_UNAVAILABLE` without git or g++
 */
export function buildDevices(): string {
  const folder = cacheFolder()
  const source = sourceFile()
  const library = join(folder, `devices-${fingerprint(source)}.so`)
  if (existsSync(library)) return library
  mkdirSync(folder, { recursive: true })
  const headers = headersIn(folder)
  const partial = `${library}-${process.pid}`
  const include = ["include", "src"].map((part) => `-I${join(headers, "ggml", part)}`)
  run("g++", "-std=c++17", "-O1", "-shared", "-fPIC", ...include, source, "-o", partial)
  renameSync(partial, library)
  return library
}
