import { PlimsollError } from "@plimsoll/specs"
import { llama318B, qwen34B, qwen330BA3b, qwen332B, smollm2135M } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { checkpointRecipeByName, q4KM, q80 } from "../../recipes/index.ts"
import { modelQuality } from "../index.ts"
import { expectedCheckpointLoss, expectedLoss, type LossMetric } from "./index.ts"

function lossOf(name: string, { architecture } = llama318B, metric?: LossMetric) {
  const recipe = checkpointRecipeByName(name)
  if (!recipe) throw new PlimsollError("UNKNOWN_RECIPE", `expected a recipe, got ${name}`)
  return expectedCheckpointLoss(architecture, recipe, metric)
}

const value = (name: string) => lossOf(name)?.value ?? Number.NaN

describe("expected loss of checkpoints", () => {
  test("grows as bits are taken away and groups get longer", () => {
    const names = ["MLX-8-64", "MLX-6-64", "MLX-5-64", "MLX-4-32", "MLX-4-64", "MLX-4-128", "MLX-3-64", "MLX-2-64"]
    const values = names.map(value)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
  })

  test("lies where files of llama.cpp with the same errors do", () => {
    const loss = (recipe: typeof q80) => expectedLoss(llama318B.architecture, recipe).value
    expect(value("W8A8")).toBeGreaterThan(loss(q80))
    expect(value("W8A8")).toBeLessThan(loss(q4KM))
    expect(value("MLX-4-64")).toBeGreaterThan(loss(q4KM))
    expect(value("AWQ-4-128")).toBeLessThan(value("GPTQ-4-128"))
    // Three bits of fraction lose what seven codes of equal steps do, whatever the scale.
    expect(value("FP8")).toBeGreaterThan(value("W8A8"))
  })

  test("holds what was measured of rounding to the nearest in its interval", () => {
    const rows = modelQuality("llama-3.1-8b")?.measurements ?? []
    const perplexity = (published: string) => rows.find((row) => row.published === published)?.values.perplexity ?? 0
    const growth = 100 * (perplexity("W4A16 g128 RTN minmax") / perplexity("FP16") - 1)
    const loss = lossOf("W4A16", llama318B, "perplexityIncreasePercent")
    const ofQ4KS = rows.find((row) => row.recipe === "Q4_K_S")?.values.perplexityIncreasePercent ?? 0
    expect(growth / ofQ4KS).toBeCloseTo(4, 1)
    expect(growth).toBeCloseTo(11.54, 2)
    expect(loss?.low).toBeLessThan(growth)
    expect(loss?.high).toBeGreaterThan(growth)
  })

  test("counts experts together, however they are listed", () => {
    // A mixture of experts and the dense model of its family, of as many active parameters within a factor of two.
    const [routed = 0, dense = 0] = [qwen330BA3b, qwen34B].map((model) => lossOf("MLX-4-64", model)?.value)
    expect(routed / dense).toBeGreaterThan(0.3)
    expect(routed / dense).toBeLessThan(3)
  })

  test("says that no such file was measured", () => {
    expect(lossOf("NVFP4", qwen332B)?.extrapolates).toContainEqual(
      "no file with nvfp4 was measured: its error on random weights stands for it",
    )
    expect(lossOf("MLX-4-64", smollm2135M)?.extrapolates[0]).toContain("active parameters were measured")
  })

  test("stays unknown where an error was not measured", () => {
    expect(lossOf("HQQ-4-64")).toBeUndefined()
    expect(lossOf("EXL3-4.0")).toBeUndefined()
  })
})
