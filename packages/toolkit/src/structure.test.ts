import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { conventionProblems } from "./conventions.ts"
import { findCycles } from "./cycles.ts"
import { directionProblems } from "./direction.ts"
import { familyNames, mayNameFamilies } from "./family-names.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const read = (...path: string[]) =>
  existsSync(join(root, ...path)) ? readFileSync(join(root, ...path), "utf8") : undefined

function sourcesOf(folder: string): ReadonlyMap<string, string> {
  const names = ["src", "test"]
    .filter((name) => existsSync(join(root, folder, name)))
    .flatMap((name) =>
      readdirSync(join(root, folder, name), { recursive: true, encoding: "utf8" }).map((file) => join(name, file)),
    )
  const sources = names.map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".ts"))
  return new Map(sources.map((name) => [name, read(folder, name) ?? ""]))
}

const folders = readdirSync(join(root, "packages"))
  .map((name) => `packages/${name}`)
  .filter((folder) => existsSync(join(root, folder, "package.json")))

describe.each(folders)("%s", (folder) => {
  const manifest = JSON.parse(read(folder, "package.json") ?? "")
  const sources = sourcesOf(folder)

  test("uses only the packages below it", () => {
    expect(directionProblems(manifest, sources)).toEqual([])
  })

  test("has no import cycles", () => {
    expect(findCycles(sources).map((cycle) => cycle.join(" → "))).toEqual([])
  })

  test("asks for no family outside the rooms for it", () => {
    const shared = [...sources].filter(([name]) => !mayNameFamilies(`${folder}/${name}`))
    const named = shared.flatMap(([name, text]) => familyNames(text).map((family) => `${name}: ${family}`))
    expect(manifest.name === "@plimsoll/toolkit" ? [] : named).toEqual([])
  })

  if (!manifest.private) {
    test("follows the conventions", () => {
      const files = Object.fromEntries(
        ["README.md", "LICENSE", "typedoc.json"].map((name) => [name, read(folder, name)]),
      )
      expect(conventionProblems(manifest, folder, files, read("LICENSE") ?? "")).toEqual([])
    })
  }
})
