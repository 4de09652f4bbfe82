import { PlimsollError } from "@plimsoll/specs"
import { describe, expect, test } from "vitest"
import { llamaCppRecipes, q3KL, q4KM, recipeByName, usesImportanceMatrix } from "./index.ts"

function errorOf(run: () => unknown): PlimsollError {
  try {
    run()
  } catch (error) {
    if (PlimsollError.isInstance(error)) return error
    throw error
  }
  throw new Error("expected an error")
}

test.each(llamaCppRecipes.map((recipe) => [recipe.name, recipe] as const))(
  "%s is found in any case",
  (name, recipe) => {
    expect(recipeByName(name)).toEqual(recipe)
    expect(recipeByName(name.toLowerCase())).toEqual(recipe)
  },
)

test("names and file types are unique", () => {
  expect(new Set(llamaCppRecipes.map(({ name }) => name)).size).toBe(llamaCppRecipes.length)
  expect(new Set(llamaCppRecipes.map(({ fileType }) => fileType)).size).toBe(llamaCppRecipes.length)
})

test("other names mean the same", () => {
  expect(recipeByName("Q4_K")).toEqual(q4KM)
  expect(recipeByName("q4_k_l")).toEqual({ ...q4KM, variant: "bartowski-L" })
  expect(recipeByName("Q3_K_XL")).toEqual({ ...q3KL, variant: "bartowski-L" })
})

test("an importance matrix is usual where a mix cannot do without, and for all IQ mixes", () => {
  const using = llamaCppRecipes.filter(usesImportanceMatrix).map(({ name }) => name)
  expect(using).toMatchInlineSnapshot(`
    [
      "IQ4_NL",
      "IQ4_XS",
      "IQ3_M",
      "IQ3_S",
      "IQ3_XS",
      "IQ3_XXS",
      "Q2_K_S",
      "IQ2_M",
      "IQ2_S",
      "IQ2_XS",
      "IQ2_XXS",
      "IQ1_M",
      "IQ1_S",
    ]
  `)
  expect(usesImportanceMatrix(recipeByName({ name: "IQ4_XS", importanceMatrix: false }))).toBe(false)
  expect(usesImportanceMatrix(recipeByName({ name: "Q4_0", importanceMatrix: true }))).toBe(true)
})

describe("deviations", () => {
  test("come into the recipe, formats in any case", () => {
    const request = { name: "q4_k_m", embeddingType: "Q8_0", pure: true, rules: "2025-01" } as const
    expect(recipeByName(request)).toEqual({ ...q4KM, embeddingType: "q8_0", pure: true, rules: "2025-01" })
  })

  test("tensor types are pairs or an object, and a list of pairs is a recipe", () => {
    const tensorTypes = [["ffn_down", "q8_0"]]
    expect(recipeByName({ name: "Q4_K_M", tensorTypes: { ffn_down: "Q8_0" } }).tensorTypes).toEqual(tensorTypes)
    expect(recipeByName({ name: "Q4_K_M", tensorTypes: [["ffn_down", "Q8_0"]] }).tensorTypes).toEqual(tensorTypes)
    expect(recipeByName([["ffn_down", "Q8_0"]])).toEqual({ tool: "rules", name: "rules", tensorTypes })
  })

  test.each([
    [{ name: "Q4_K_M", importanceMatrix: "yes" }, 'recipe.importanceMatrix: expected true or false, got "yes"'],
    [{ name: "Q4_K_M", rules: "2024" }, 'recipe.rules: expected "2023-08" or "2025-01" or "current", got "2024"'],
    [
      { name: "Q4_K_M", variant: "L" },
      'recipe.variant: expected "bartowski-L" or "unsloth-L" or "bartowski-2026" or "bartowski-2026-L", got "L"',
    ],
    [{ name: "Q4_K_M", embeddingType: 8 }, "recipe.embeddingType: expected the name of a storage type, got 8"],
    [{ pure: true }, "recipe.name: expected the name of a recipe, got undefined"],
    [null, "recipe: expected a name or an object, got null"],
    [7, "recipe: expected a name or an object, got 7"],
  ])("%j is refused", (request, message) => {
    // What comes over the machine interface has no types.
    const error = errorOf(() => recipeByName(request as never))
    expect([error.code, error.message]).toEqual(["INVALID_REQUEST", message])
  })

  test("a field that does not exist is refused", () => {
    expect(errorOf(() => recipeByName({ name: "Q4_K_M", imatrix: true } as never)).message).toMatch(/^recipe\.imatrix/)
  })
})

test("an unknown recipe is answered with the nearest", () => {
  const error = errorOf(() => recipeByName("Q4_KM"))
  expect(error.code).toBe("UNKNOWN_RECIPE")
  expect(error.nearest.slice(0, 2)).toEqual(["Q4_K_M", "Q4_K"])
})

test("an unknown storage type is answered with the nearest", () => {
  const error = errorOf(() => recipeByName({ name: "Q4_K_M", outputType: "q8_9" }))
  expect(error.code).toBe("UNKNOWN_STORAGE_TYPE")
  expect(error.nearest).toContain("q8_0")
})
