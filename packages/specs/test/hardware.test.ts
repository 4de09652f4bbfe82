import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it, test } from "vitest"
import { format } from "../scripts/format.ts"
import { writeHardwareLists } from "../scripts/hardware/lists.ts"
import { hardwareCatalogue } from "../src/hardware/catalogue.ts"

const repository = fileURLToPath(new URL("../../..", import.meta.url))
const source = fileURLToPath(new URL("../src/hardware", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "plimsoll-hardware-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("the lists of entries name every file, and are what the generator writes", () => {
  expect(writeHardwareLists(source, folder)).toBe(hardwareCatalogue.length)
  format(folder, repository)
  for (const file of ["index.ts", "catalogue.ts"])
    expect(readFileSync(join(folder, file), "utf8")).toBe(readFileSync(join(source, file), "utf8"))
})

describe("every entry", () => {
  it("is in the file of its id", () => {
    for (const { id } of hardwareCatalogue)
      expect(readFileSync(join(source, `${id}.ts`), "utf8")).toContain(`  id: "${id}",`)
  })
})
