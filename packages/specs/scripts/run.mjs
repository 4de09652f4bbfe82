// Runs a script written in TypeScript, which Node 20 cannot: `node packages/specs/scripts/run.mjs models-generate`
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"

const [name, ...parameters] = process.argv.slice(2)
const folder = fileURLToPath(new URL(".", import.meta.url))
const cache = join(folder, "..", "node_modules", ".cache", "plimsoll")
const outfile = join(cache, `${name}.mjs`)
mkdirSync(cache, { recursive: true })
await build({
  entryPoints: [join(folder, `${name}.ts`)],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "warning",
})
process.argv = [process.argv[0], outfile, ...parameters]
process.chdir(join(folder, ".."))
await import(pathToFileURL(outfile).href)
