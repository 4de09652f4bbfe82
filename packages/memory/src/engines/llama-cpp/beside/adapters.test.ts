import { q4KM } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { llama8B, tiny } from "../../../../test/architectures.ts"
import { errorOf } from "../../../../test/errors.ts"
import { card, cardWith } from "../../../../test/hardware.ts"
import { estimateMemory } from "../../../estimate.ts"
import type { MemoryRequest } from "../../../request.ts"
import { llamaServer } from "../index.ts"

const question: MemoryRequest = {
  model: { architecture: tiny },
  recipe: q4KM,
  engine: llamaServer,
  context: 512,
  hardware: [card],
}
const weights = (adapters: MemoryRequest["adapters"], changed: Partial<MemoryRequest> = {}) =>
  estimateMemory({ ...question, ...changed, adapters }).terms.filter(
    ({ of, what }) => what === "weights" && of !== undefined,
  )

// A layer of tiny: queries and output 64 × 64, keys and values 64 × 32, and three matrices of 64 × 96.
const pairs = 2 * (64 + 64) + 2 * (64 + 32) + 3 * (64 + 96)

describe("a low-rank adapter", () => {
  it("has a pair of matrices in 32 bits beside each of a layer's, or of queries and values in 16", () => {
    const [term, ...more] = weights([{ rank: 16 }])
    expect(more).toEqual([])
    expect([term?.bytes, term?.device, term?.certainty]).toEqual([2 * 4 * 16 * pairs, 0, "assumed"])
    expect(term?.interval.low).toBe(2 * 2 * 16 * (64 + 64 + 64 + 32))
  })

  it("is where the matrices are that it changes", () => {
    const half = weights([{ rank: 16 }], { gpuLayers: 2 })
    expect(half.map(({ device, bytes }) => [device, bytes])).toEqual([
      [0, 4 * 16 * pairs],
      ["host", 4 * 16 * pairs],
    ])
    const byFile = weights([{ fileBytes: 1_000_000 }], { gpuLayers: 2 })
    expect(byFile.map(({ device, bytes }) => [device, bytes])).toEqual([
      [0, 500_000],
      ["host", 500_000],
    ])
  })

  it("is as large as its file, but for the header", () => {
    const [term] = weights([{ fileBytes: 1_000_000, kind: "lora" }])
    expect(term?.bytes).toBe(1_000_000)
    expect(term?.interval.low).toBeLessThan(1_000_000)
    expect(weights([{ fileBytes: 1_000_000 }, { rank: 8 }])).toHaveLength(2)
  })
})

it("adapters are no part of what --fit counts, and of what fits best they are", () => {
  const question: MemoryRequest = {
    model: { architecture: llama8B },
    recipe: q4KM,
    engine: llamaServer,
    context: 16_384,
    hardware: [cardWith(6 * 2 ** 30)],
  }
  const layers = (placement: "auto" | "best", adapters: MemoryRequest["adapters"]) =>
    Number(estimateMemory({ ...question, placement, adapters }).resolved.gpuLayers)
  const adapters = [{ fileBytes: 2 ** 30 }]
  expect(layers("auto", adapters)).toBe(layers("auto", []))
  expect(layers("best", adapters)).toBeLessThan(layers("best", []))
})

describe("control vectors", () => {
  it("are one vector a layer but the first, however many files there are", () => {
    const vector = { fileBytes: 5_000, kind: "controlVector" } as const
    expect(weights([vector, vector]).map(({ bytes, device }) => [bytes, device])).toEqual([[64 * 4, 0]])
  })
})

it("no adapters are nothing, and one of no size is refused", () => {
  expect(weights([])).toEqual([])
  for (const adapter of [{ rank: 0 }, { rank: 1.5 }, { fileBytes: -1 }])
    expect(errorOf(() => weights([adapter])).code).toBe("INVALID_REQUEST")
})
