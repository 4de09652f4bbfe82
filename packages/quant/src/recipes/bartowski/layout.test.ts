import { PlimsollError } from "@plimsoll/specs"
import { gemma431B, llama318B, mixtral8X7b } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { fileSizeOf } from "../../file-size.ts"
import { assignTypes, contextOf, provenanceOf, recipeByName } from "../index.ts"
import { type BartowskiOptions, bartowskiRecipe } from "./layout.ts"

const printedGiB = (name: Parameters<typeof bartowskiRecipe>[1], options?: BartowskiOptions) =>
  fileSizeOf(gemma431B.architecture, bartowskiRecipe(gemma431B.architecture, name, options)).tensorBytes / 2 ** 30

describe("bartowski/google_gemma-4-31B-it-GGUF, as printed to 0.1 GiB", () => {
  // As janhq/model-catalog lists them, read 2026-11-23: half a unit of rounding, and 0.3 % for the header.
  test.each([
    ["IQ1_M", 9.4],
    ["IQ2_M", 11.8],
    ["IQ3_XXS", 12.1],
    ["Q3_K_M", 14.8],
    ["Q4_K_M", 18.3],
    ["Q5_K_M", 21.1],
    ["Q6_K", 24.9],
    ["Q8_0", 30.4],
  ] as const)("%s takes %f GiB", (name, printed) => {
    expect(Math.abs(printedGiB(name) - printed)).toBeLessThanOrEqual(0.05 + 0.003 * printed)
  })
})

describe("types", () => {
  const { types } = bartowskiRecipe(llama318B.architecture, "Q6_K")

  test("outputs and keys are finer than the mix's default, queries and values in every third layer", () => {
    expect(types["blk.0.attn_output.weight"]).toBe("q8_0")
    expect(types["blk.9.attn_k.weight"]).toBe("q8_0")
    expect([types["blk.3.attn_q.weight"], types["blk.4.attn_q.weight"]]).toEqual(["q8_0", "q6_k"])
    expect(types["blk.4.ffn_down.weight"]).toBe("q6_k")
  })

  test("_L files have embedding and head in Q8_0", () => {
    const large = bartowskiRecipe(llama318B.architecture, "Q4_K_M", { large: true })
    expect([large.types["token_embd.weight"], large.types["output.weight"]]).toEqual(["q8_0", "q8_0"])
  })

  test("keys and values of sparse models are in Q8_0", () => {
    const sparse = bartowskiRecipe(mixtral8X7b.architecture, "Q2_K")
    expect([sparse.types["blk.5.attn_k.weight"], sparse.types["blk.5.attn_v.weight"]]).toEqual(["q8_0", "q8_0"])
  })

  test("unquantized files have one type", () => {
    const { architecture } = llama318B
    const plain = fileSizeOf(architecture, recipeByName("BF16")).tensorBytes
    expect(fileSizeOf(architecture, bartowskiRecipe(architecture, "BF16")).tensorBytes).toBe(plain)
  })

  test("a name that is no mix is refused", () => {
    const name = "Q9_K" as Parameters<typeof bartowskiRecipe>[1]
    expect(() => bartowskiRecipe(llama318B.architecture, name)).toThrow(PlimsollError)
  })
})

test("a request names these builds as a variant", () => {
  const named = recipeByName({ name: "Q4_K_M", variant: "bartowski-2026-L", importanceMatrix: true })
  expect(fileSizeOf(gemma431B.architecture, named).tensorBytes).toBe(
    fileSizeOf(gemma431B.architecture, bartowskiRecipe(gemma431B.architecture, "Q4_K_M", { large: true })).tensorBytes,
  )
  expect(provenanceOf(named).version).toBe("bartowski's builds, 2026")
  expect(() => assignTypes([], contextOf(gemma431B.architecture), named)).toThrow(PlimsollError)
})
