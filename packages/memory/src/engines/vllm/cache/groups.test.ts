import { describe, expect, it } from "vitest"
import { rulesOf } from "../version.ts"
import { blockBytes, blocksOfRequest, capacityOf } from "./capacity.ts"
import { type CachePlan, planOf } from "./groups.ts"
import { type LayerCache, pagesOfRequest } from "./layer-cache.ts"

const limits = { context: 4096, tokensInFlight: 2048 }
const page = { pageBytes: 1024, blockSize: 16 }
const full = (layer: number, over: Partial<LayerCache> = {}) =>
  ({ ...page, layer, kind: "full", ...over }) as LayerCache
const near = (layer: number, over: Partial<LayerCache> = {}) =>
  ({ ...page, layer, kind: "window", window: 512, ...over }) as LayerCache
const many = (count: number, one: (layer: number) => LayerCache, from = 0) =>
  Array.from({ length: count }, (_, index) => one(from + index))
const layersOf = ({ groups }: CachePlan) => groups.map(({ layers }) => layers.map(({ layer }) => layer))

describe("groups of layers with pages of one size, by the examples in kv_cache_utils.py", () => {
  const rules = rulesOf("0.20.0")

  it("have as many layers as the kind with fewest", () => {
    const plan = planOf([...many(10, full), ...many(20, near, 10)], rules)
    expect(layersOf(plan).map(({ length }) => length)).toEqual([10, 10, 10])
    expect([plan.paddingLayers, blockBytes(plan)]).toEqual([0, 10 * 1024])
  })

  it("deal layers in turn, and fill the last with layers that are there for none", () => {
    const plan = planOf([full(0), full(1), near(2), near(3), near(4)], rulesOf("0.19.0"))
    expect(layersOf(plan)).toEqual([[0, 1], [2, 4], [3]])
    expect(plan.paddingLayers).toBe(1)
  })

  it("are padded to the kind with most where it has less than one and a half as many, before 0.20 a quarter more", () => {
    const drafted = [...many(12, near), ...many(13, full, 12)]
    expect(planOf(drafted, rules).groups).toHaveLength(2)
    const third = [...many(12, near), ...many(16, full, 12)]
    expect([planOf(third, rules).groups.length, planOf(third, rulesOf("0.19.0")).groups.length]).toEqual([2, 3])
  })

  it("need a window's pages and one, and a context's", () => {
    const plan = planOf([full(0), near(1)], rules)
    expect(blocksOfRequest(plan, limits)).toBe(4096 / 16 + Math.ceil((511 + 2048) / 16) + 1)
    expect(capacityOf(plan, 417, limits, rules).concurrency).toBe(1)
  })
})

describe("pages of several sizes", () => {
  it("hold more tokens where they divide the largest", () => {
    const plan = planOf([full(0, { pageBytes: 4096 }), near(1)], rulesOf("0.20.0"))
    expect(plan.groups.flatMap(({ layers }) => layers.map(({ blockSize }) => blockSize))).toEqual([16, 64])
  })

  it("are padded where they do not, and were refused before", () => {
    const layers = [full(0, { pageBytes: 1536 }), near(1)]
    expect(() => planOf(layers, rulesOf("0.24.0"))).toThrow("got 1024 and 1536 bytes")
    const [, window] = planOf(layers, rulesOf("0.27.1")).groups
    expect(window?.layers[0]).toMatchObject({ pageBytes: 1536, blockSize: 16 })
  })

  it("lie side by side where all layers keep as many tokens: a model's latents and its indexers'", () => {
    const latent = (layer: number, pageBytes: number): LayerCache => ({
      layer,
      kind: "latent",
      blockSize: 64,
      pageBytes,
    })
    const plan = planOf([latent(0, 64 * 656), latent(0, 64 * 132)], rulesOf("0.20.0"))
    expect([plan.layout, blockBytes(plan)]).toEqual(["layers", 64 * 788])
  })
})

// DeepSeek-V4-Pro: 61 layers with windows, of which 30 compress by 4 and have an indexer, and 31 by 128.
describe("latents of several widths beside windows", () => {
  const latent = (layer: number, pageBytes: number): LayerCache => ({
    layer,
    kind: "latent",
    blockSize: 256,
    pageBytes,
  })
  const state = (layer: number, blockSize: number, window: number, pageBytes: number): LayerCache => ({
    layer,
    kind: "latentWindow",
    blockSize,
    window,
    pageBytes,
  })
  const layers = [
    ...many(61, (layer) => state(layer, 64, 128, 37_440)),
    ...many(30, (layer) => latent(layer, 37_440)),
    ...many(30, (layer) => latent(layer, 8640)),
    ...many(31, (layer) => latent(layer, 1728), 30),
    ...many(30, (layer) => state(layer, 4, 8, 32_832)),
    ...many(30, (layer) => state(layer, 4, 8, 8640)),
    ...many(31, (layer) => state(layer, 8, 128, 32_832), 30),
  ]

  it("stride as vLLM's pull 48993 states it for FlashMLA, and as dense as it makes them", () => {
    expect(blockBytes(planOf(layers, rulesOf("0.26.0")))).toBe(1_473_408)
    const packed = planOf(layers, rulesOf("0.27.0"))
    // There with index keys in 4 bits: rows of 68 bytes in place of 132, pages of 4608 in place of 8640.
    expect(blockBytes(packed) - 30 * (8640 - 4608)).toBe(1_315_008)
    expect(packed.layout).toBe("packed")
  })

  it("took as many pages of each width before 0.23", () => {
    expect(blockBytes(planOf(layers, rulesOf("0.22.1")))).toBe(31 * (37_440 + 8640 + 1728))
  })
})

describe("states, rings and latents packed", () => {
  // Qwen3.8-Flash-Next over 8 ranks: blocks of "[262144, 262144, 262144, 262144, 4, 400]" tokens, printed by 554340f3.
  const state = (layer: number): LayerCache => ({
    layer,
    kind: "state",
    blockSize: 262_144,
    pageBytes: 409_600,
    perRequest: 1,
  })
  const layers: readonly LayerCache[] = [
    ...many(36, state),
    { ...state(2), replicated: true } as LayerCache,
    ...many(12, (layer) => full(layer, { pageBytes: 409_600, blockSize: 400 }), 36),
    ...many(12, (layer): LayerCache => ({ layer, kind: "latent", blockSize: 400, pageBytes: 25_600 }), 36),
    ...many(12, (layer): LayerCache => ({ layer, kind: "ring", blockSize: 4, pageBytes: 1024 }), 36),
  ]

  it("divide states so that none widens a block", () => {
    const plan = planOf(layers, rulesOf("0.30.0"))
    expect(plan.groups.map(({ layers: [first] }) => first?.blockSize).toSorted((a = 0, b = 0) => b - a)).toEqual([
      262_144, 262_144, 262_144, 262_144, 400, 4,
    ])
    expect(blockBytes(plan)).toBe(12 * (409_600 + 25_600))
  })
})

describe("pages of a request", () => {
  const asked = { context: 100_000, tokensInFlight: 8192 }
  it.each([
    [full(0), 6250],
    [near(0), Math.ceil((511 + 8192) / 16) + 1],
    [{ ...page, layer: 0, kind: "chunk", chunk: 8192 } as LayerCache, 1024],
    [{ ...page, layer: 0, kind: "state", perRequest: 2 } as LayerCache, 2],
    [{ ...page, layer: 0, kind: "ring" } as LayerCache, 1],
  ])("of %o", (cache, pages) => {
    expect(pagesOfRequest(cache, asked)).toBe(pages)
  })

  it("never exceed the context's, but for a window that begins inside of one", () => {
    expect(pagesOfRequest(near(0), { context: 256, tokensInFlight: 8192 })).toBe(17)
  })
})
