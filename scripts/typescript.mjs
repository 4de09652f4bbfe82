// Runs a script written in TypeScript, which Node 20 cannot: `node scripts/typescript.mjs packages/specs/scripts/models-generate.ts`
import { mkdirSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { build } from "esbuild"

const [path, ...parameters] = process.argv.slice(2)
const script = resolve(path)
/** Scripts run in their package, and find what it depends on. */
const folder = join(dirname(script), "..")
const cache = join(folder, "node_modules", ".cache", "plimsoll")
const outfile = join(cache, `${basename(script, ".ts")}.mjs`)
mkdirSync(cache, { recursive: true })
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "warning",
})
process.argv = [process.argv[0], outfile, ...parameters]
process.chdir(folder)
await import(pathToFileURL(outfile).href)
