import { q4KM } from "@plimsoll/quant/recipes"
import { type Architecture, architectureFromConfig, type StorageTypeName } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B, tinyConfig } from "../../../test/architectures.ts"
import { card } from "../../../test/hardware.ts"
import { estimateMemory } from "../../estimate.ts"
import type { MemoryRequest } from "../../request.ts"
import { libllama, llamaCpp } from "./index.ts"

const ask = (architecture: Architecture, changed: Partial<MemoryRequest> = {}): MemoryRequest => ({
  model: { architecture },
  recipe: q4KM,
  engine: llamaCpp,
  context: 8192,
  ...changed,
})
const perToken = (architecture: Architecture, type: StorageTypeName) =>
  llamaCpp.cacheBytesPerToken(ask(architecture, { cacheKeys: type, cacheValues: type }))

describe("bytes of a token", () => {
  it("are layers × heads × (keys + values) × 2 in 16 bits", () => {
    expect(perToken(glmAir, "f16")).toBe(46 * 8 * (128 + 128) * 2)
    expect(perToken(glmAir, "f16")).toBe(188_416)
    expect(perToken(llama8B, "f16")).toBe(131_072)
  })

  it.each([
    ["f32", 4],
    ["bf16", 2],
    ["q8_0", 34 / 32],
    ["q5_1", 24 / 32],
    ["q5_0", 22 / 32],
    ["q4_1", 20 / 32],
    ["q4_0", 18 / 32],
    ["iq4_nl", 18 / 32],
  ] as const)("%s takes %f bytes an element", (type, bytes) => {
    expect(perToken(llama8B, type)).toBe(65_536 * bytes)
  })

  it("count keys and values apart", () => {
    const mixed = llamaCpp.cacheBytesPerToken(ask(llama8B, { cacheKeys: "q8_0", cacheValues: "f16" }))
    expect(mixed).toBe((perToken(llama8B, "q8_0") + perToken(llama8B, "f16")) / 2)
  })

  it("leave out what CUDA pads once at the end of a tensor", () => {
    // One head of 64: rows of 64 columns, far from the 512 that a matrix's last row is padded to.
    const narrow = architectureFromConfig({ ...tinyConfig, head_dim: 64 })
    const request = ask(narrow, { cacheKeys: "q8_0", cacheValues: "q8_0", hardware: [card] })
    expect(llamaCpp.cacheBytesPerToken(request)).toBe(2 * 2 * 68)
    // Two layers of two tensors: 8192 rows and 448 columns more, then up to the alignment of 128.
    const tensor = Math.ceil((8192 * 68 + (448 / 32) * 34) / 128) * 128
    expect(estimateMemory(request).cacheBytes).toBe(2 * 2 * tensor)
  })
})

describe("the whole cache", () => {
  it("is bytes of a token × cells", () => {
    expect(estimateMemory(ask(glmAir)).cacheBytes).toBe(8192 * 188_416)
    expect(estimateMemory(ask(llama8B, { cacheKeys: "q8_0", cacheValues: "q8_0" })).cacheBytes).toBe(8192 * 69_632)
  })

  it("is the same for one shared cache and for two halves", () => {
    const halves = estimateMemory(ask(llama8B, { sequences: 2 }))
    expect(halves.cacheBytes).toBe(estimateMemory(ask(llama8B, { sequences: 2, unifiedCache: true })).cacheBytes)
  })

  it("grows where every sequence's part is padded", () => {
    // 8192 / 3 = 2730, padded to 2816.
    expect(estimateMemory(ask(llama8B, { sequences: 3 })).cacheBytes).toBe(3 * 2816 * 131_072)
  })

  it("is of 512 tokens where the library is asked nothing", () => {
    expect(estimateMemory({ ...ask(llama8B), engine: libllama, context: undefined }).cacheBytes).toBe(512 * 131_072)
  })

  it("says its rule with its numbers", () => {
    const cache = estimateMemory(ask(glmAir)).terms.find(({ what }) => what === "cache")
    expect(cache?.how).toBe("188416 bytes a token (f16 keys, f16 values) × 8192 cells")
    expect(cache?.certainty).toBe("exact")
  })
})
