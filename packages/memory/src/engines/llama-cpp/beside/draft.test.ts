import { q4KM, q80 } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B, tiny } from "../../../../test/architectures.ts"
import { errorOf } from "../../../../test/errors.ts"
import { card, cardWith } from "../../../../test/hardware.ts"
import { estimateMemory } from "../../../estimate.ts"
import type { MemoryRequest } from "../../../request.ts"
import type { Term } from "../../../term.ts"
import { libllama, llamaServer } from "../index.ts"

const main: MemoryRequest = {
  model: { architecture: llama8B },
  recipe: q4KM,
  engine: llamaServer,
  context: 16_384,
  sequences: 2,
  hardware: [card],
}
const draft = { model: { architecture: tiny }, recipe: q80 }
const amounts = (terms: readonly Term[]) =>
  terms
    .filter(({ what, bytes }) => what !== "overhead" && bytes > 0)
    .map(({ what, device, bytes }) => ({ what, device, bytes }))
const ofDraft = (request: MemoryRequest) => estimateMemory(request).terms.filter(({ of }) => of === "the draft model")

describe("a draft model", () => {
  it("takes what it takes alone with the model's context and slots, and one output a slot", () => {
    const alone = estimateMemory({ ...main, model: draft.model, recipe: q80 })
    expect(amounts(ofDraft({ ...main, draftModel: draft }))).toEqual(amounts(alone.terms))
  })

  it("leaves the model as it was but for the outputs that check a draft", () => {
    const own = ({ draftTokens, draftModel }: Partial<MemoryRequest>) =>
      estimateMemory({ ...main, draftTokens, draftModel }).terms.filter(({ of }) => of === undefined)
    const parts = (terms: readonly Term[]) => amounts(terms).filter(({ what }) => what !== "compute")
    expect(parts(own({ draftModel: draft }))).toEqual(parts(own({})))
    expect(own({ draftModel: draft, draftTokens: 0 })).toEqual(own({}))
    expect(estimateMemory({ ...main, draftModel: draft }).resolved).toMatchObject({ draftTokens: 3, outputs: 8 })
  })

  it("has caches of 16 bits whatever the model's are, and types of its own", () => {
    const cache = (changed: Partial<MemoryRequest>, types = {}) =>
      ofDraft({ ...main, ...changed, draftModel: { ...draft, ...types } }).find(({ what }) => what === "cache")?.bytes
    expect(cache({ cacheKeys: "q8_0", cacheValues: "q8_0" })).toBe(cache({}))
    expect(cache({}, { cacheKeys: "f32", cacheValues: "f32" })).toBe(2 * (cache({}) ?? 0))
  })

  it("is on the devices where the model is on the host, and on the host where asked", () => {
    const onDevice = (fields: object) =>
      ofDraft({ ...main, gpuLayers: 0, draftModel: { ...draft, ...fields } })
        .filter(({ what, device }) => what === "weights" && device === 0)
        .reduce((sum, { bytes }) => sum + bytes, 0)
    expect(onDevice({})).toBeGreaterThan(0)
    expect(onDevice({ gpuLayers: 0 })).toBe(0)
  })

  it("is asked for in the command line", () => {
    const { flags } = estimateMemory({ ...main, draftModel: { ...draft, gpuLayers: 0, cacheKeys: "q8_0" } })
    expect(flags.join(" ")).toMatch(/--spec-type draft-simple --spec-draft-n-max 3 -ngld 0 -ctkd q8_0$/)
  })

  it("has the model's context and no other", () => {
    const other = () => estimateMemory({ ...main, draftModel: { ...draft, context: 4096 } })
    expect(errorOf(other).code).toBe("REFUSED_BY_ENGINE")
    expect(ofDraft({ ...main, draftModel: { ...draft, context: 16_384 } })).toEqual(
      ofDraft({ ...main, draftModel: draft }),
    )
  })

  it("is fitted together with the model", () => {
    const request: MemoryRequest = {
      ...main,
      context: undefined,
      hardware: [cardWith(14 * 2 ** 30)],
      placement: "auto",
    }
    const context = (changed: Partial<MemoryRequest>) =>
      Number(estimateMemory({ ...request, ...changed }).resolved.context)
    expect(context({ draftModel: { model: { architecture: llama8B }, recipe: q4KM } })).toBeLessThan(context({}))
  })
})

describe("prediction layers that draft", () => {
  const air: MemoryRequest = { ...main, model: { architecture: glmAir }, sequences: 1, loadPredictionLayers: true }
  const ofLayers = (request: MemoryRequest) =>
    estimateMemory(request).terms.filter(({ of }) => of === "the prediction layers")

  it("keep a cache of their own in 16 bits", () => {
    const cache = ofLayers({ ...air, cacheKeys: "q8_0", cacheValues: "q8_0" }).filter(({ what }) => what === "cache")
    // One layer of 8 heads of 128 elements, keys and values, 2 bytes each.
    expect(cache.map(({ bytes, device }) => [bytes, device])).toEqual([[8 * 128 * 2 * 2 * 16_384, 0]])
  })

  it("are loaded alone by the library, which opens no second context", () => {
    expect(ofLayers({ ...air, engine: libllama })).toEqual([])
  })

  it("are refused where the file has none, as llama.cpp does", () => {
    expect(errorOf(() => estimateMemory({ ...main, loadPredictionLayers: true })).code).toBe("REFUSED_BY_ENGINE")
  })
})
