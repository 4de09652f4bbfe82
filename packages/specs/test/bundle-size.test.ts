import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import { type BuildOptions, build } from "esbuild"
import { describe, expect, test } from "vitest"
import * as hardware from "../src/hardware/index.ts"
import * as models from "../src/models/index.ts"

const options = {
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  platform: "neutral",
  target: "es2022",
} satisfies BuildOptions

/** The module as it is published: one file with every entry. */
async function published(folder: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../src/${folder}/index.ts`, import.meta.url))
  const { outputFiles } = await build({ ...options, entryPoints: [entry], minify: false })
  return outputFiles[0]?.text ?? ""
}

/** Bytes, minified and gzipped, that each import costs alone. */
async function costs(contents: string, imports: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: imports.map((name) => ({ in: `import:${name}`, out: name })),
    outdir: "/out",
    plugins: [
      {
        name: "imports",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^import:/ }, ({ path }) => ({ path, namespace: "import" }))
          onResolve({ filter: /^published$/ }, ({ path }) => ({ path, namespace: "published", sideEffects: false }))
          onLoad({ filter: /./, namespace: "import" }, ({ path }) => ({
            contents: `export { ${path.slice("import:".length)} } from "published"`,
          }))
          onLoad({ filter: /./, namespace: "published" }, () => ({ contents }))
        },
      },
    ],
  })
  return new Map(outputFiles.map(({ contents: bytes }, index) => [imports[index] ?? "", gzipSync(bytes).length]))
}

const entriesOf = (module: object) =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === "object" && "id" in value ? [name] : []))

const above = (sizes: ReadonlyMap<string, number>, ceiling: number) =>
  Object.fromEntries([...sizes].filter(([, size]) => size > ceiling))

test("the catalogue, as one file, takes Node less than half a second to load", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-load-"))
  try {
    const file = join(folder, "models.mjs")
    writeFileSync(file, await published("models"))
    // A tenth of this where nothing else runs; hundreds of files of their own take longer than it.
    // Time of the processor, for other programs on the machine do not lengthen it; the quickest of three runs.
    const script = `const start = process.cpuUsage(); await import(${JSON.stringify(pathToFileURL(file).href)})
      const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`
    const times = [1, 2, 3].map(() =>
      Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" })),
    )
    expect(Math.min(...times)).toBeGreaterThan(0)
    expect(Math.min(...times)).toBeLessThan(500)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe("what an import costs, minified and gzipped", () => {
  test("one model: less than 1.5 kB", async () => {
    const sizes = await costs(await published("models"), entriesOf(models))
    expect(sizes.size).toBe(models.modelCatalogue.length)
    expect(above(sizes, 1500)).toEqual({})
  })

  test("one accelerator: less than 1 kB", async () => {
    const sizes = await costs(await published("hardware"), entriesOf(hardware))
    expect(sizes.size).toBe(hardware.hardwareCatalogue.length)
    expect(above(sizes, 1000)).toEqual({})
  })

  // Whoever imports a catalogue wants a list to choose from, at the price of a picture: 80 kB and 60 kB.
  test.each([
    ["models", models, "modelCatalogue", 250],
    ["hardware", hardware, "hardwareCatalogue", 130],
  ] as const)("all %s: what entries share is compressed away", async (folder, module, name, bytesEach) => {
    const sizes = await costs(await published(folder), [name])
    expect(sizes.get(name)).toBeGreaterThan(1000)
    expect(sizes.get(name)).toBeLessThan(bytesEach * entriesOf(module).length)
  })
})
