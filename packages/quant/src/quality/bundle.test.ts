import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

/** Files that a module loads, directly or by others; imports of types load nothing. */
function loadedBy(entry: URL, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(entry.href)) return found
  found.add(entry.href)
  const text = readFileSync(fileURLToPath(entry), "utf8")
  for (const [, types, path = ""] of text.matchAll(/^(?:import|export) (type )?[^"]*?from "(\.[^"]+)"/gms))
    if (!types) loadedBy(new URL(path, entry), found)
  return found
}

const namesOf = (entry: string) =>
  [...loadedBy(new URL(entry, import.meta.url))].map((href) => href.replace(/^.*\/src\//, ""))

test("the package's main entry estimates and recommends without the data that it rests on", () => {
  const names = namesOf("../index.ts")
  expect(names).toContain("quality/loss/expected-loss.ts")
  expect(names).toContain("choose/recommend.ts")
  expect(names.filter((name) => name.startsWith("quality/models/"))).toEqual([])
})

test("one model's measurements are one file", () => {
  expect(namesOf("./models/llama-2-7b.ts").sort()).toEqual(["quality/models/llama-2-7b.ts"])
  expect(namesOf("./models/glm-4.5-air.ts").sort()).toEqual(["quality/models/glm-4.5-air.ts", "quality/tool-suite.ts"])
})
