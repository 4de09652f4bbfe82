import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const mark = "// Generated from the entries in this folder by scripts/hardware-generate.ts; do not edit."

interface Entry {
  readonly file: string
  readonly constant: string
}

/** The entries of a folder: files that export one constant of the type `Hardware`. */
function entriesOf(folder: string): readonly Entry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .toSorted()
    .flatMap((file) => {
      const [, constant] = /^export const (\w+): Hardware = \{$/m.exec(readFileSync(join(folder, file), "utf8")) ?? []
      return constant ? [{ file, constant }] : []
    })
}

/**
 * Writes the two lists that name every entry: the package's exports, and the catalogue.
 *
 * @param folder - where the entries are
 * @param target - where the lists go; not yet formatted
 * @returns how many entries there are
 */
export function writeHardwareLists(folder: string, target: string): number {
  const entries = entriesOf(folder)
  const exports = entries.map(({ file, constant }) => `export { ${constant} } from "./${file}"`)
  const imports = entries.map(({ file, constant }) => `import { ${constant} } from "./${file}"`)
  const further = [
    'export { hardwareCatalogue } from "./catalogue.ts"',
    'export type { ArithmeticRates, Hardware, Link, PcieSlot, Price } from "./hardware.ts"',
    'export { type NumberFormat, nativeFormats } from "./native-formats.ts"',
    'export { type Segment, segments, type Vendor, vendors } from "./vendors.ts"',
  ]
  const constants = entries.map(({ constant }) => `  ${constant},`)
  const catalogue = [
    ...imports,
    'import type { Hardware } from "./hardware.ts"',
    "",
    "/** Every accelerator of the catalogue. */",
    "export const hardwareCatalogue: readonly Hardware[] = [",
    ...constants,
    "]",
  ]
  writeFileSync(join(target, "index.ts"), `${[mark, "", ...further, ...exports].join("\n")}\n`)
  writeFileSync(join(target, "catalogue.ts"), `${[mark, "", ...catalogue].join("\n")}\n`)
  return entries.length
}
