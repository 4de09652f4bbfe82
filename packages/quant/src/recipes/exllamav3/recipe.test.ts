import { deepseekV3, llama318B, llama321B, qwen330BA3b, qwen35397BA17b } from "@plimsoll/specs/models"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { storedModulesOf } from "../checkpoint/modules.ts"
import { checkpointRecipeByName } from "../checkpoint/recipe-by-name.ts"
import { towerBytesOf } from "../checkpoint/towers.ts"
import { exl3Recipe, exl3RecipeByName } from "./recipe.ts"

function bytesOf(architecture: typeof llama318B.architecture, options: Parameters<typeof exl3Recipe>[0]): number {
  const recipe = exl3Recipe(options)
  const { modules } = storedModulesOf(architecture, recipe)
  return modules.reduce((sum, { bytes }) => sum + bytes, towerBytesOf(architecture, recipe) ?? Number.NaN)
}

describe("recipes of ExLlamaV3 by name", () => {
  it.each([
    ["EXL3-4", "EXL3-4.0"],
    ["exl3-3.25", "EXL3-3.25"],
    ["exl3-5.0-h8", "EXL3-5.0-h8"],
  ])("%s", (asked, name) => {
    expect(checkpointRecipeByName(asked)?.name).toBe(name)
  })

  it.each(["EXL3-9", "EXL3-0.5", "EXL3", "EXL2-4.0"])("%s is none", (asked) => {
    expect(exl3RecipeByName(asked)).toBeUndefined()
  })
})

describe("what ExLlamaV3 makes of a model", () => {
  it("packs the layers at the target, the head at six bits, and leaves the table", () => {
    const { modules } = storedModulesOf(llama318B.architecture, exl3Recipe({ bits: 4 }))
    const formats = new Map(modules.map(({ tensor, format }) => [tensor.role, format]))
    expect(formats.get("down")).toBe("exl3-4")
    expect(formats.get("output")).toBe("exl3-6")
    expect(formats.get("tokenEmbedding")).toBe("f16")
  })

  it("packs a tied head beside its table", () => {
    const { modules } = storedModulesOf(llama321B.architecture, exl3Recipe({ bits: 4 }))
    const outer = modules.filter(({ tensor }) => tensor.role === "output" || tensor.role === "tokenEmbedding")
    expect(outer.map(({ format }) => format)).toEqual(["f16", "exl3-6"])
  })

  it("leaves routers and what makes keys and values of a compressed cache", () => {
    const { modules } = storedModulesOf(deepseekV3.architecture, exl3Recipe({ bits: 3 }))
    const left = modules.filter(({ tensor, format }) => tensor.layer === 5 && format === "f16")
    expect(new Set(left.map(({ tensor }) => tensor.role))).toEqual(new Set(["norm", "keyValueUp", "router"]))
  })

  it.each([
    [3, 142],
    [4, 188],
    [5, 234],
  ])("gives the published size of a sparse model at %d bits", { timeout: 60_000 }, (bits, published) => {
    // huggingface.co/NeuroSenko/Qwen3.5-397B-A17B-exl3, model card: "GB" of 2^30 bytes, made by v0.0.25, which had no
    // prediction layers yet.
    const bytes = bytesOf(qwen35397BA17b.architecture, { bits, predictionBits: "none" })
    expect(Math.abs(bytes / 2 ** 30 - published)).toBeLessThan(0.5)
  })
})

describe("a fraction of bits", () => {
  const packedBits = (architecture: typeof llama318B.architecture, bits: number) => {
    const { modules } = storedModulesOf(architecture, exl3Recipe({ bits }))
    const packed = modules.filter(({ tensor, format }) => tensor.stage === "layer" && format.startsWith("exl3-"))
    const elements = packed.reduce((sum, { tensor: { shape } }) => sum + (shape[0] ?? 0) * (shape[1] ?? 0), 0)
    const trellis = packed.reduce((sum, { parts }) => sum + (parts[0]?.bytes ?? 0) * 8, 0)
    return trellis / elements
  }

  it("is met from below, to within what the smallest group costs", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 800 }), (hundredths) => {
        const bits = hundredths / 100
        const met = packedBits(llama321B.architecture, bits)
        expect(met).toBeLessThanOrEqual(bits)
        expect(met).toBeGreaterThan(bits - 0.02)
      }),
      { numRuns: 40 },
    )
  })

  it("goes to attention first, from both ends inwards", () => {
    const { modules } = storedModulesOf(llama318B.architecture, exl3Recipe({ bits: 4.05 }))
    const wider = modules.filter(({ format, tensor }) => tensor.stage === "layer" && format === "exl3-5")
    const places = new Set(wider.map(({ tensor }) => `${tensor.layer} ${tensor.role}`))
    expect([...places]).toMatchInlineSnapshot(`
      [
        "0 query",
        "0 key",
        "0 value",
        "0 attentionOutput",
        "1 query",
        "1 key",
        "1 value",
        "1 attentionOutput",
        "2 query",
        "2 key",
        "2 value",
        "2 attentionOutput",
        "3 query",
        "3 key",
        "3 value",
        "3 attentionOutput",
        "28 query",
        "28 key",
        "28 value",
        "28 attentionOutput",
        "29 query",
        "29 key",
        "29 value",
        "29 attentionOutput",
        "30 query",
        "30 key",
        "30 value",
        "30 attentionOutput",
        "31 query",
        "31 key",
        "31 value",
        "31 attentionOutput",
      ]
    `)
  })

  it("gives all experts of a layer the same", () => {
    const { modules } = storedModulesOf(qwen330BA3b.architecture, exl3Recipe({ bits: 3.5 }))
    const formats = new Map<number | undefined, Set<string>>()
    for (const { tensor, format } of modules) {
      if (!tensor.experts) continue
      formats.set(tensor.layer, (formats.get(tensor.layer) ?? new Set()).add(format))
    }
    expect([...formats.values()].every(({ size }) => size === 1)).toBe(true)
    expect(new Set([...formats.values()].flatMap((each) => [...each]))).toEqual(new Set(["exl3-3", "exl3-4"]))
  })
})
