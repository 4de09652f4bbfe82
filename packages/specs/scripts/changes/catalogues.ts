import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { build } from "esbuild"
import type { Entry } from "./changes.ts"

interface Catalogues {
  readonly models: readonly Entry[]
  readonly hardware: readonly Entry[]
}

/**
 * The catalogues of a git revision, of a folder with a built package, or of the working tree.
 *
 * @param from - a folder with `dist/`, or a revision; the working tree where absent
 */
export async function loadCatalogues(from?: string): Promise<Catalogues> {
  if (from !== undefined && existsSync(join(from, "dist", "models", "index.js")))
    return importCatalogues(resolve(from, "dist"))
  const cache = resolve("node_modules", ".cache", "plimsoll")
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, "catalogues-"))
  try {
    const sources = from === undefined ? resolve("src") : checkout(from, folder)
    await build({
      entryPoints: ["models", "hardware"].map((name) => ({
        in: join(sources, name, "index.ts"),
        out: `${name}/index`,
      })),
      outdir: folder,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "warning",
    })
    return await importCatalogues(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function importCatalogues(folder: string): Promise<Catalogues> {
  const load = (name: string) => import(pathToFileURL(join(folder, name, "index.js")).href)
  const [{ modelCatalogue }, { hardwareCatalogue }] = await Promise.all([load("models"), load("hardware")])
  return { models: modelCatalogue, hardware: hardwareCatalogue }
}

/** The package's sources at a revision; the working tree stays as it is. */
function checkout(revision: string, folder: string): string {
  const archive = execFileSync("git", ["archive", revision, "src"], { maxBuffer: 2 ** 30 })
  execFileSync("tar", ["-x", "-C", folder], { input: archive })
  return join(folder, "src")
}
