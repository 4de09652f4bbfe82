import { glm45Air, gptOss20B, llama38B, qwen359B, smollm2135M } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { bf16, iq1S, iq4XS, llamaCppRecipes, mxfp4Moe, q2K, q4KM, q4KS, q6K, q80, tq20 } from "../../recipes/index.ts"
import { modelQuality } from "../index.ts"
import { expectedLoss } from "./index.ts"

describe("what was measured", () => {
  const model = modelQuality("llama-3-8b")

  test("is the answer, with its source", () => {
    expect(expectedLoss(llama38B.architecture, q4KM, { model })).toMatchInlineSnapshot(`
      {
        "basis": "measured on this file",
        "certainty": "measured",
        "extrapolates": [],
        "high": 0.031273,
        "low": 0.031273,
        "metric": "klDivergence",
        "sources": [
          {
            "date": "2026-11-23",
            "where": "TheTom/llama-cpp-turboquant@69d8e4be:tools/perplexity/README.md",
          },
        ],
        "value": 0.031273,
      }
    `)
  })

  test("is told apart by the importance matrix", () => {
    const withMatrix = expectedLoss(llama38B.architecture, { ...q4KM, importanceMatrix: true }, { model })
    expect(withMatrix).toMatchObject({ certainty: "measured", value: 0.028152 })
  })

  test("of several files, lies between the lowest and the highest", () => {
    const loss = expectedLoss(llama38B.architecture, { ...q2K, importanceMatrix: true }, { model })
    expect(loss).toMatchObject({ certainty: "measured", low: 0.331393, value: 0.332223, high: 0.337093 })
    expect(loss.sources).toHaveLength(5)
  })

  test("is not the answer to a recipe that deviates", () => {
    const deviating = expectedLoss(llama38B.architecture, { ...q4KM, outputType: "q8_0" }, { model })
    expect(deviating.certainty).toBe("fitted")
    // What its twin lost lies in the interval.
    expect(deviating.low).toBeLessThan(0.031273)
    expect(deviating.high).toBeGreaterThan(0.031273)
  })

  test("of perplexity is its growth", () => {
    const loss = expectedLoss(llama38B.architecture, q80, { model, metric: "perplexityIncreasePercent" })
    expect(loss.value).toBeCloseTo(100 * (6.234284 / 6.23163 - 1), 9)
  })
})

describe("what was not measured", () => {
  test("is estimated from the files of the model that were", () => {
    const recipe = { ...q4KM, importanceMatrix: true }
    const loss = expectedLoss(glm45Air.architecture, recipe, { model: modelQuality("glm-4.5-air") })
    expect(loss.certainty).toBe("fitted")
    expect(loss.basis).toContain("set right by 15 measured files of this model")
    // Its pure Q4_K has 0.0238, its pure Q5_K 0.0119: the mix of both and Q6_K lies between.
    expect(loss.value).toBeGreaterThan(0.0119)
    expect(loss.value).toBeLessThan(0.0238)
    expect(loss.high / loss.low).toBeLessThan(2)
  })

  test("is estimated from other models, with a wider interval", () => {
    const loss = expectedLoss(glm45Air.architecture, q4KM)
    expect(loss.basis).not.toContain("of this model")
    expect(loss.low).toBeLessThan(0.017)
    expect(loss.high).toBeGreaterThan(0.017)
    expect(loss.high / loss.low).toBeGreaterThan(3)
  })

  test("grows as bits are taken away", () => {
    const losses = [bf16, q80, q6K, q4KM, q4KS, iq4XS, q2K, iq1S].map(
      (recipe) => expectedLoss(qwen359B.architecture, { ...recipe, importanceMatrix: true }).value,
    )
    expect(losses[0]).toBe(0)
    expect(losses).toEqual(losses.toSorted((a, b) => a - b))
  })

  test("is larger without an importance matrix", () => {
    for (const recipe of llamaCppRecipes) {
      const [without, withMatrix] = [false, true].map(
        (importanceMatrix) => expectedLoss(llama38B.architecture, { ...recipe, importanceMatrix }).value,
      )
      expect(without).toBeGreaterThanOrEqual(withMatrix ?? Number.NaN)
    }
  })

  test("says in what it goes beyond the measurements", () => {
    expect(expectedLoss(llama38B.architecture, q4KM).extrapolates).toEqual([])
    expect(expectedLoss(smollm2135M.architecture, q4KM).extrapolates).toEqual([
      expect.stringContaining("active parameters were measured, this one has 134515008"),
    ])
    expect(expectedLoss(llama38B.architecture, tq20).extrapolates).toContainEqual(
      "tq2_0 is for models trained to its values: the figure holds for others",
    )
    expect(expectedLoss(gptOss20B.architecture, mxfp4Moe).extrapolates).toContainEqual(
      "no file with mxfp4 was measured: its error on random weights stands for it",
    )
  })
})
