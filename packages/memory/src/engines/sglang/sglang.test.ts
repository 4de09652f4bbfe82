import { fp8, unquantized } from "@plimsoll/quant/recipes"
import { blocksOf, layersOf } from "@plimsoll/specs"
import { deepseekV32, glm52, gptOss20B, minimaxM3, qwen38B, qwen3627B } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { estimateMemory } from "../../index.ts"
import type { MemoryRequest } from "../../request.ts"
import { sglang } from "../index.ts"

const gibibyte = 2 ** 30
const ask = (over: Partial<MemoryRequest> & Pick<MemoryRequest, "model">) =>
  estimateMemory({ recipe: unquantized("BF16"), engine: sglang, availableCacheBytes: 40 * gibibyte, ...over })
const perToken = (over: Partial<MemoryRequest> & Pick<MemoryRequest, "model">) =>
  sglang.cacheBytesPerToken?.({ recipe: unquantized("BF16"), engine: sglang, ...over })

describe("SGLang's pool", () => {
  it("holds tokens of every layer, with one head at least on each rank", () => {
    expect([1, 8, 16].map((tensorParallel) => perToken({ model: qwen38B, tensorParallel }))).toEqual([
      147_456, 18_432, 18_432,
    ])
    expect(ask({ model: qwen38B }).serving?.cacheTokens.value).toBe(Math.floor((40 * gibibyte) / 147_456))
  })

  it("keeps index keys in layers too that read another's choice", () => {
    const at = (model: MemoryRequest["model"]) => perToken({ model, recipe: fp8, cacheKeys: "fp8_e4m3" })
    // 512 + 4 scales of 4 bytes + 64 in 16 bits; 128 and a scale.
    expect(at(deepseekV32)).toBe(61 * (656 + 132))
    // A log of 131072 tokens prints 7.51 GB of 2^30 bytes with the page of 64 that pads; of twice as many 15.01.
    const printed = (tokens: number) => (((at(glm52) ?? 0) * (tokens + 64)) / gibibyte).toFixed(2)
    expect([printed(131_072), printed(262_144)]).toEqual(["7.51", "15.01"])
  })

  it("keeps index keys beside heads in 16 bits, one for a layer that chooses", () => {
    const layers = layersOf(minimaxM3.architecture).flatMap(blocksOf)
    const choosing = layers.filter((block) => block.kind === "attention" && block.indexer !== undefined).length
    const heads = layers.reduce((sum, block) => sum + (block.kind === "attention" ? block.kvHeads : 0), 0)
    expect(perToken({ model: minimaxM3 })).toBe(heads * 128 * 2 * 2 + choosing * 128 * 2)
  })

  it("divides the budget between states and tokens, and runs a request for three states", () => {
    const { terms, serving } = ask({ model: qwen3627B, context: 4096 })
    const bytes = (what: string) =>
      terms.filter((term) => term.what === what).reduce((sum, term) => sum + term.bytes, 0)
    const [cache, state] = [bytes("cache"), bytes("state")]
    expect(state / cache).toBeCloseTo(0.9, 1)
    // 48 layers: 3 columns of 10240 in 16 bits, and 48 heads × 128 × 128 in 32 bits.
    const each = 48 * (3 * 10_240 * 2 + 48 * 128 * 128 * 4)
    expect(state % each).toBe(0)
    expect(serving?.maximumConcurrency.value).toBe(Math.floor((state / each - 1) / 3))
  })

  it("keeps eight tenths as many tokens in layers with windows", () => {
    const [full, windows] = [12 * 8 * 64 * 2 * 2, 12 * 8 * 64 * 2 * 2]
    expect(ask({ model: gptOss20B }).serving?.cacheTokens.value).toBe(
      Math.floor((40 * gibibyte) / (full + 0.8 * windows)),
    )
  })
})
