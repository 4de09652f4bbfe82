import { mlxRecipeByName, unquantized } from "@plimsoll/quant/recipes"
import { gemma22B, gemma34B, qwen34BInstruct2507, qwen330BA3bInstruct2507 } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { errorOf } from "../../../test/errors.ts"
import { card, macWith } from "../../../test/hardware.ts"
import { localEnginesPage } from "../../../test/local-engines-page.ts"
import { mlxPeaks } from "../../../test/mlx-peaks.ts"
import { estimateMemory } from "../../estimate.ts"
import type { MemoryRequest } from "../../request.ts"
import { mlx } from "./index.ts"

const models = { "qwen3-4b": qwen34BInstruct2507, "qwen3-30b-a3b": qwen330BA3bInstruct2507 } as const
const bf16 = unquantized("BF16")
const ask = (changed: Partial<MemoryRequest> = {}) =>
  estimateMemory({ model: qwen34BInstruct2507, recipe: bf16, engine: mlx, context: 2176, ...changed })

describe("peaks that mlx-lm printed", () => {
  it.each(mlxPeaks)("%s as %s: %f GB are inside, and within 4 %%", (model, name, gigabytes) => {
    const recipe = mlxRecipeByName(name) ?? bf16
    const { totalBytes, interval } = ask({ model: models[model], recipe })
    expect(interval.low).toBeLessThan(gigabytes * 1e9)
    expect(interval.high).toBeGreaterThan(gigabytes * 1e9)
    expect(Math.abs(totalBytes / (gigabytes * 1e9) - 1)).toBeLessThan(0.04)
  })
})

describe("caches", () => {
  it("grow by 256 tokens", () => {
    const perToken = 36 * 8 * 2 * 128 * 2
    expect(mlx.cacheBytesPerToken({ model: qwen34BInstruct2507, recipe: bf16, engine: mlx })).toBe(perToken)
    const bytes = (context: number) => ask({ context }).cacheBytes / perToken
    expect([1, 256, 257, 2176].map(bytes)).toEqual([256, 256, 512, 2304])
  })

  it("rotate in layers with windows: the window and a chunk of the prompt", () => {
    const { cacheBytes } = ask({ model: gemma34B, context: 32_768 })
    const { cacheBytes: plain } = ask({ model: gemma34B, context: 32_768, batch: 1 })
    // 29 of 34 layers have a window of 1024, with 4 heads of 256.
    const perToken = 4 * 2 * 256 * 2
    expect(plain).toBe(perToken * (5 * 32_768 + 29 * 1024))
    expect(cacheBytes).toBe(perToken * (5 * 32_768 + 29 * (1024 + 2047)))
  })

  it("keep every token where windows are masks alone", () => {
    // 26 layers with 4 heads of 256, every other with a window of 4096.
    expect(ask({ model: gemma22B, context: 8192 }).cacheBytes).toBe(26 * 4 * 2 * 256 * 2 * 8192)
  })

  it("are quantized in groups, and not where they rotate", () => {
    const bytes = (cacheKeys: string) => ask({ cacheKeys }).cacheBytes
    expect(bytes("8-64") / bytes("auto")).toBeCloseTo(8.5 / 16, 10)
    expect(bytes("q4_0")).toBe(bytes("4-64"))
    expect(errorOf(() => ask({ model: gemma34B, cacheKeys: "8-64" })).code).toBe("REFUSED_BY_ENGINE")
  })

  it("are as many as sequences", () => {
    expect(ask({ sequences: 4 }).cacheBytes).toBe(4 * ask().cacheBytes)
  })
})

it("runs on one device, and reads no files of other tools", () => {
  expect(ask({ hardware: [macWith(64)] }).fits).toBe("yes")
  expect(errorOf(() => ask({ hardware: [card, card] })).code).toBe("UNSUPPORTED")
})

it("is on the page", async () => {
  await expect(localEnginesPage()).toMatchFileSnapshot("../../../../../docs/local-engines.md")
})
