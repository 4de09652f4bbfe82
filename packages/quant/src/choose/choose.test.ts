import type { Model } from "@plimsoll/specs"
import { deepseekV2Lite, glm45Air, llama318B, llama321B, qwen332B } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { fileSizeOf } from "../file-size.ts"
import { modelQuality } from "../quality/index.ts"
import { q4KM } from "../recipes/index.ts"
import { objectionsTo, typesOf } from "../recipes/recipe.ts"
import { recipeForSize, recipeFront, recommendRecipe } from "./index.ts"

const models: readonly (readonly [string, Model])[] = [llama318B, llama321B, qwen332B, glm45Air, deepseekV2Lite].map(
  (model) => [model.id, model],
)

describe.each(models)("%s", (_, { architecture }) => {
  const front = recipeFront(architecture, { importanceMatrix: true })

  test("has a front on which each larger file loses less", () => {
    expect(front.length).toBeGreaterThan(10)
    front.slice(1).forEach(({ tensorBytes, loss }, index) => {
      expect(tensorBytes).toBeGreaterThan(front[index]?.tensorBytes ?? 0)
      expect(loss.value).toBeLessThan(front[index]?.loss.value ?? 0)
    })
    expect(front.at(-1)?.loss.value).toBe(0)
  })

  test("has sizes that are the files' own", () => {
    for (const { recipe, tensorBytes } of front) expect(tensorBytes).toBe(fileSizeOf(architecture, recipe).tensorBytes)
  })

  test("gets the best recipe that fits, between the next ones", () => {
    for (const bitsPerWeight of [3, 4.2, 5, 7.5, 20]) {
      const choice = recommendRecipe(architecture, { bitsPerWeight }, { importanceMatrix: true })
      expect(choice.bitsPerWeight).toBeLessThanOrEqual(bitsPerWeight)
      const better = front.filter(({ loss }) => loss.value < choice.loss.value)
      for (const candidate of better) expect(candidate.bitsPerWeight).toBeGreaterThan(bitsPerWeight)
      expect(choice.smaller?.loss.value ?? Number.POSITIVE_INFINITY).toBeGreaterThan(choice.loss.value)
      expect(choice.larger?.bitsPerWeight ?? Number.POSITIVE_INFINITY).toBeGreaterThan(bitsPerWeight)
    }
  })

  test.each([true, false])(
    "gets mixes that meet a size and lose no more than any of llama.cpp (matrix: %s)",
    (matrix) => {
      const smallest = recipeFront(architecture, { importanceMatrix: matrix })[0]?.bitsPerWeight ?? 0
      for (const bitsPerWeight of [smallest, 3.9, 5.2, 9, 17]) {
        if (bitsPerWeight < smallest) continue
        const mix = recipeForSize(architecture, { bitsPerWeight }, { importanceMatrix: matrix })
        expect(mix.bitsPerWeight).toBeLessThanOrEqual(bitsPerWeight)
        expect(mix.headroomBytes).toBeGreaterThanOrEqual(0)
        expect(mix.loss.value).toBeLessThanOrEqual(mix.standard?.loss.value ?? Number.POSITIVE_INFINITY)
        // What is left over is less than the steps that a tensor can take, but for what prediction layers are given.
        if (mix.custom) expect(mix.atMostTimesBest).toBeLessThan(1.05)
        const tensors = typesOf(architecture, mix.recipe)
        expect(tensors.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(mix.tensorBytes)
        expect(objectionsTo(mix.recipe, tensors)).toEqual([])
      }
    },
  )
})

describe("choosing", () => {
  test("prefers what was measured of the model", () => {
    const model = modelQuality("glm-4.5-air")
    const choice = recommendRecipe(glm45Air.architecture, { bytes: 64e9 }, { importanceMatrix: true, model })
    expect({
      label: choice.label,
      tensorBytes: choice.tensorBytes,
      smaller: choice.smaller?.label,
      larger: choice.larger?.label,
      why: choice.why,
      basis: choice.loss.basis,
    }).toMatchInlineSnapshot(`
      {
        "basis": "the errors of its formats, weighed by what each tensor does, on a line fitted to measured models, set right by 15 measured files of this model",
        "label": "IQ4_NL, importance matrix",
        "larger": "Q4_K_S, importance matrix",
        "smaller": "IQ4_XS, importance matrix",
        "tensorBytes": 62410013696,
        "why": "loses least of the 18 recipes whose tensors fit 64000000000 bytes; 12 are larger",
      }
    `)
  })

  test("says what was left out, and why", () => {
    const { leftOut } = recommendRecipe(
      glm45Air.architecture,
      { bytes: 80e9 },
      {
        importanceMatrix: false,
        exclude: ["Q4_0"],
        formats: ["f32", "bf16", "q4_0", "q4_1", "q5_0", "q5_1", "q6_k", "q8_0", "q4_k", "q5_k"],
      },
    )
    const why = new Map(leftOut.map((each) => [each.label, each.why]))
    expect(why.get("Q4_0")).toBe("excluded")
    expect(why.get("IQ2_XXS")).toContain("without an importance matrix")
    expect(why.get("IQ4_NL")).toBe("the engine does not read iq4_nl")
    expect(why.get("MXFP4_MOE")).toBe("the engine does not read mxfp4")
    expect(why.get("Q1_0")).toContain("expected rows divisible by 128")
  })

  test("weighs formats that nobody measured only when asked", () => {
    const leftOut = (unmeasuredFormats: boolean) =>
      recommendRecipe(glm45Air.architecture, { bytes: 64e9 }, { importanceMatrix: true, unmeasuredFormats }).leftOut
    expect(leftOut(false)).toContainEqual({
      label: "MXFP4_MOE, importance matrix",
      why: "no file with mxfp4 was measured",
    })
    expect(leftOut(true).map(({ label }) => label)).toEqual(["Q1_0, importance matrix"])
  })

  test("knows publishers' variants when asked", () => {
    const front = recipeFront(llama318B.architecture, { importanceMatrix: true, variants: true })
    expect(front.map(({ label }) => label)).toContain("Q6_K, importance matrix, bartowski-L")
  })

  test("says what the smallest needs where nothing fits", () => {
    const tooLittle = { bytes: 1_000_000_000 }
    for (const attempt of [recommendRecipe, recipeForSize])
      expect(() => attempt(llama318B.architecture, tooLittle, { importanceMatrix: true })).toThrow(
        expect.objectContaining({
          code: "INVALID_REQUEST",
          message:
            "expected at least 2011791616 bytes, as IQ1_S, importance matrix takes, got a budget of 1000000000 bytes",
        }),
      )
  })

  test.each([{ bytes: 0 }, { bytes: Number.NaN }, { bitsPerWeight: -1 }])("refuses %o", (budget) => {
    expect(() => recommendRecipe(llama318B.architecture, budget)).toThrow(
      expect.objectContaining({
        code: "INVALID_REQUEST",
        message: expect.stringContaining("positive bytes or bitsPerWeight"),
      }),
    )
  })
})

describe("a mix for a size", () => {
  const mix = recipeForSize(llama318B.architecture, { bytes: 4_000_000_000 })

  test("is a recipe that llama-quantize takes", () => {
    expect(mix.recipe).toMatchInlineSnapshot(`
      {
        "defaultType": "iq4_xs",
        "fileType": 30,
        "importanceMatrix": true,
        "name": "IQ4_XS",
        "pure": true,
        "tensorTypes": [
          [
            "^output\\.weight$",
            "iq4_xs",
          ],
          [
            "^token_embd\\.weight$",
            "iq3_xxs",
          ],
          [
            "^blk\\.\\d+\\.attn_k\\.weight$",
            "q5_k",
          ],
          [
            "^blk\\.\\d+\\.attn_output\\.weight$",
            "iq4_xs",
          ],
          [
            "^blk\\.\\d+\\.attn_q\\.weight$",
            "iq4_xs",
          ],
          [
            "^blk\\.(0|31)\\.attn_v\\.weight$",
            "q6_k",
          ],
          [
            "^blk\\.(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30)\\.attn_v\\.weight$",
            "q5_k",
          ],
          [
            "^blk\\.\\d+\\.ffn_down\\.weight$",
            "iq4_xs",
          ],
          [
            "^blk\\.\\d+\\.ffn_gate\\.weight$",
            "iq3_s",
          ],
          [
            "^blk\\.(0|1|2|3|4|5|6|7|8|9|10|11|12|20|21|22|23|24|25|26|27|28|29|30|31)\\.ffn_up\\.weight$",
            "iq4_xs",
          ],
          [
            "^blk\\.(13|14|15|16|17|18|19)\\.ffn_up\\.weight$",
            "iq3_s",
          ],
        ],
        "tool": "llama.cpp",
      }
    `)
    expect(mix.tensorBytes).toBeLessThanOrEqual(4_000_000_000)
  })

  test("keeps the few bytes of attention finer than the many of experts", () => {
    const { recipe } = recipeForSize(glm45Air.architecture, { bitsPerWeight: 4 })
    const types = new Map(typesOf(glm45Air.architecture, recipe).map(({ tensor, type }) => [tensor.name, type]))
    const bits = (name: string) =>
      ["iq3_s", "iq4_xs", "iq4_nl", "q4_k", "q5_k", "q6_k", "q8_0"].indexOf(types.get(name) ?? "")
    expect(bits("blk.20.attn_v.weight")).toBeGreaterThan(bits("blk.20.ffn_up_exps.weight"))
    expect(bits("blk.20.ffn_down_exps.weight")).toBeGreaterThanOrEqual(bits("blk.20.ffn_up_exps.weight"))
  })

  test("takes only formats that the engine reads", () => {
    const formats = ["f32", "bf16", "q8_0", "q6_k", "q5_k", "q4_k", "q3_k", "q2_k"] as const
    const { recipe } = recipeForSize(llama318B.architecture, { bitsPerWeight: 4 }, { formats })
    const used = new Set(typesOf(llama318B.architecture, recipe).map(({ type }) => type))
    for (const type of used) expect(formats).toContain(type)
  })

  test("gives way to a mix of llama.cpp that is as good", () => {
    const all = recipeForSize(llama318B.architecture, { bitsPerWeight: 16.5 })
    expect(all).toMatchObject({ custom: false, atMostTimesBest: 1, loss: { value: 0 } })
    expect(recipeForSize(llama318B.architecture, { bitsPerWeight: 4.9 }).loss.value).toBeLessThan(
      recommendRecipe(
        llama318B.architecture,
        { bytes: fileSizeOf(llama318B.architecture, q4KM).tensorBytes },
        { importanceMatrix: true },
      ).loss.value,
    )
  })
})
