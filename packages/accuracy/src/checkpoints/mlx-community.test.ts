import type { Model } from "@plimsoll/specs"
import * as catalogue from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { mlxPage } from "./mlx-page.ts"
import { printedSizes } from "./mlx-rows.ts"
import { judge, type Verdict } from "./mlx-score.ts"

const models = new Map(Object.values(catalogue).flatMap((value) => (isModel(value) ? [[value.id, value]] : [])))

function isModel(value: unknown): value is Model {
  return typeof value === "object" && value !== null && "architecture" in value
}

const verdicts = printedSizes.map((row) => judge(row, row.model === undefined ? undefined : models.get(row.model)))
const isAsked = ({ outcome }: Verdict) => outcome !== "notInCatalogue" && outcome !== "mixUnknown"

/** What a header says of a tower's tensors and no prediction counts, MiB: 150 entries of 100 bytes. */
const towerHeaders = 0.015

const title = `# Checkpoints

Sizes of checkpoints that stay safetensors are counted tensor by tensor, as the tools that quantize them write them: codes,
scales, zero points, indices, and what each tool leaves in 16 bits. The sums of published checkpoints in FP8, MXFP4, NVFP4,
INT4, GPTQ and AWQ are compared with the totals of their headers in \`packages/quant/src/recipes/native/\` and
\`checkpoint/\`; what was concluded from such a checkpoint itself is marked there. Below are the conversions that
mlx-community publishes, as a public catalogue prints their sizes. The page is the output of a test.

A conversion is inside where the prediction lies within half a unit of the last digit of each file and 0.3 %. A name states the
bits; it does not state which program made it and when, and converters changed what they quantize: any of these ways may fit.`

function countOf(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

describe("sizes of mlx-community's files, as a public catalogue prints them", () => {
  it("names models that the catalogue has", () => {
    const unknown = printedSizes.filter(({ model }) => model !== undefined && !models.has(model))
    expect(unknown).toEqual([])
  })

  it("has each repository once", () => {
    expect(new Set(printedSizes.map(({ name }) => name)).size).toBe(printedSizes.length)
  })

  it("gives at least 97 of 100 that state their format", () => {
    const asked = verdicts.filter(isAsked)
    const within = asked.filter(({ outcome }) => outcome === "within")
    expect(within.length / asked.length).toBeGreaterThanOrEqual(0.97)
    expect({ asked: asked.length, within: within.length }).toMatchInlineSnapshot(`
      {
        "asked": 226,
        "within": 223,
      }
    `)
  })

  it("says what names leave open", () => {
    const within = verdicts.filter(({ outcome }) => outcome === "within")
    expect(countOf(within.map(({ assumed }) => assumed ?? ""))).toMatchInlineSnapshot(`
      {
        "mlx-lm": 14,
        "mlx-vlm": 194,
        "mlx-vlm, experts as published": 2,
        "mlx-vlm, made by 2024-04-18": 3,
        "mlx-vlm, made by 2025-07-04": 5,
        "mlx-vlm, made by 2026-04-03": 1,
        "mlx-vlm, made by 2026-06-05": 4,
      }
    `)
  })

  it("meets sizes that are printed to a tenth of a MiB", () => {
    const fine = verdicts.filter(({ row, outcome }) => row.unit === "MiB" && row.parts === 1 && outcome === "within")
    expect(fine.length).toBeGreaterThanOrEqual(16)
    const off = fine.filter(({ row, ratio = 0 }) => Math.abs(ratio - 1) * row.printed > 0.05 + towerHeaders)
    expect(off.map(({ row }) => row.name)).toEqual([])
  })

  it("leans neither way", () => {
    const ratios = verdicts.flatMap(({ outcome, ratio }) =>
      outcome === "within" && ratio !== undefined ? [ratio] : [],
    )
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    expect(Math.abs(mean - 1)).toBeLessThan(0.002)
  })

  it("lists what is outside, and why", () => {
    const outside = verdicts.filter(({ outcome }) => outcome !== "within" && outcome !== "notInCatalogue")
    const lines = outside.map(({ row, outcome, assumed, ratio }) =>
      [row.name, outcome, assumed, ratio?.toFixed(3)].filter((part) => part !== undefined).join(" | "),
    )
    expect(lines).toMatchInlineSnapshot(`
      [
        "DeepSeek-R1-4bit | otherGroup | group of 32 | 0.900",
        "gemma-3-12b-it-qat-abliterated-lm-4bit | otherGroup | group of 32 | 1.084",
        "Kimi-K2-Instruct-0905-mlx-DQ3_K_M | mixUnknown",
        "Kimi-K2.6-mlx-DQ3_K_M-q8 | mixUnknown",
        "LFM2-8B-A1B-4bit | otherGroup | group of 32 | 0.892",
        "Qwen3-4B-Instruct-2507-DDWQ | mixUnknown",
        "Qwen3.5-2B-OptiQ-4bit | mixUnknown",
        "Qwen3.5-9B-OptiQ-4bit | mixUnknown",
      ]
    `)
  })

  it("are in the table of the documentation", async () => {
    await expect(mlxPage(title, verdicts)).toMatchFileSnapshot("../../../../docs/checkpoints.md")
  })

  it("counts apart what has no model in the catalogue", () => {
    expect(verdicts.filter(({ outcome }) => outcome === "notInCatalogue").length).toMatchInlineSnapshot(`60`)
  })
})
