// @ts-check
import { readFileSync } from "node:fs"
import { defineConfig } from "tsup"
import { writeDeclarations } from "./declarations.js"
import { markFolderPure } from "./pure.js"

const { exports, bin = {} } = JSON.parse(readFileSync("package.json", "utf8"))

/** The entries are those of package.json: what is exported from dist is built from the same path in src. */
const built = [...Object.values(exports).map((entry) => entry.default), ...Object.values(bin)].filter(Boolean)
const names = built.map((file) => file.replace("./dist/", "").replace(/\.js$/, ""))
const entry = Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))

export default defineConfig({
  entry,
  format: "esm",
  platform: "neutral",
  external: [/^node:/],
  target: "es2022",
  splitting: true,
  sourcemap: true,
  clean: true,
  esbuildOptions: (options) => {
    // The sources are in the package already.
    options.sourcesContent = false
  },
  // tsup's own declarations take twice as long, and lose the maps back to the sources.
  onSuccess: async () => {
    markFolderPure("dist")
    if (!writeDeclarations(Object.values(entry))) process.exitCode = 1
  },
})
