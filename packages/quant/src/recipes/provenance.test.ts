import { expect, test } from "vitest"
import { llamaCppRecipes, provenanceOf, recipeByName } from "./index.ts"
import { ruleVersions } from "./llama-cpp/rules/version.ts"

test("every mix says which release decides, and where the rules are", () => {
  for (const recipe of llamaCppRecipes)
    expect(provenanceOf(recipe)).toMatchObject({
      tool: "llama-quantize",
      version: "llama.cpp v0.5.0",
      rules: "current",
      source: { where: expect.stringContaining("llama-quant.cpp") },
    })
})

test("every version of the rules has its own period", () => {
  const versions = ruleVersions.map((rules) => provenanceOf(recipeByName({ name: "Q4_K_M", rules })))
  expect(versions.map(({ rules }) => rules)).toEqual(ruleVersions)
  expect(new Set(versions.map(({ version }) => version)).size).toBe(ruleVersions.length)
})

test("no tool is named where none decides", () => {
  expect(provenanceOf(recipeByName([["ffn_down", "q6_k"]]))).toEqual({
    tool: "request",
    source: { where: "the request's own patterns" },
  })
  expect(provenanceOf({ tool: "stored", name: "as stored", types: {} }).version).toBeUndefined()
})
