import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { readModelFacts } from "../scripts/models/facts.ts"
import { makeModels, writeModels } from "../scripts/models/files.ts"
import { constantName } from "../scripts/models/module-text.ts"
import * as exported from "../src/models/index.ts"
import { defineModel } from "../src/schema/index.ts"

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const facts = readModelFacts(pathOf("../facts/models"))
const { models, skipped } = makeModels(facts)

test("the catalogue is what the adapters make of the facts", () => {
  expect(exported.modelCatalogue).toEqual(models)
  for (const model of models) expect(exported).toHaveProperty(constantName(model.id), model)
})

test("every entry holds to the schema", () => {
  for (const model of exported.modelCatalogue) expect(defineModel(model)).toBe(model)
})

test("the committed files are those that the generator writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-models-"))
  try {
    writeModels(models, folder, pathOf("../../.."))
    const committed = readdirSync(pathOf("../src/models")).filter((file) => isGenerated(join("../src/models", file)))
    expect(committed).toEqual(readdirSync(folder))
    for (const file of committed)
      expect(readFileSync(pathOf(`../src/models/${file}`), "utf8"), file).toBe(readFileSync(join(folder, file), "utf8"))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test("only facts that say themselves that they are incomplete make no entry", () => {
  const incomplete = facts.filter((one) => one.incomplete !== undefined).map(({ id }) => id)
  expect(skipped.map(({ id }) => id)).toEqual(incomplete)
})

function isGenerated(path: string): boolean {
  return readFileSync(pathOf(path), "utf8").startsWith("// Generated from facts/models")
}
