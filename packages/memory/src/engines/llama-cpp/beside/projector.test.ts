import { q4KM, q80 } from "@plimsoll/quant/recipes"
import type { Tower } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { llama8B } from "../../../../test/architectures.ts"
import { errorOf } from "../../../../test/errors.ts"
import { card, cardWith } from "../../../../test/hardware.ts"
import { estimateMemory } from "../../../estimate.ts"
import type { MemoryRequest } from "../../../request.ts"
import { llamaServer } from "../index.ts"

/** An encoder of two layers over 64 patches, and a matrix behind it. */
const tower: Tower = {
  reads: "image",
  shape: {
    hiddenSize: 64,
    layers: 2,
    feedForwardSize: 128,
    norm: "layer",
    patch: { size: 8 },
    positions: 64,
    projector: [{ part: "linear", inputs: 64, outputs: 32 }],
  },
}
const question: MemoryRequest = {
  model: { architecture: llama8B },
  recipe: q4KM,
  engine: llamaServer,
  context: 4096,
  hardware: [card, card],
}
const ask = (projector: MemoryRequest["projector"], changed: Partial<MemoryRequest> = {}) =>
  estimateMemory({ ...question, ...changed, projector }).terms.filter(({ of }) => of === "the projector")

describe("a projector", () => {
  it("is on the first device, with buffers there and a picture on the host", () => {
    const layer = 4 * 64 * 64 + 2 * 64 * 128
    // Norms, places and the patch's matrix: 32, 32 and 16 bits.
    const bytes = 2 * (2 * layer + 64 * 3 * 8 * 8 + 64 * 32) + 4 * (2 * 4 * 64 + 64 * 64)
    expect(ask({ towers: [tower] }).map(({ what, device, bytes }) => [what, device, bytes])).toEqual([
      ["weights", 0, bytes],
      ["compute", 0, 4 * 64 * (3 * 64 + 128)],
      ["compute", "host", 4 * 3 * 64 * 64],
    ])
  })

  it("is there whatever device the model is on, and on the host where asked or where nothing else is", () => {
    const places = (terms: ReturnType<typeof ask>) => [...new Set(terms.map(({ device }) => device))]
    expect(places(ask({ towers: [tower] }, { splitMode: "none", mainDevice: 1, gpuLayers: 0 }))).toEqual([0, "host"])
    expect(places(ask({ towers: [tower], onHost: true }))).toEqual(["host"])
    expect(places(ask({ towers: [tower] }, { hardware: [] }))).toEqual(["host"])
  })

  it("has the type of its own file, and padding within the bounds", () => {
    const weights = (recipe?: typeof q80) => ask({ towers: [tower], recipe }).find(({ what }) => what === "weights")
    expect(weights(q80)?.bytes).toBeLessThan(weights()?.bytes ?? 0)
    const { low, high } = weights(q80)?.interval ?? { low: 0, high: 0 }
    expect(low).toBe(weights(q80)?.bytes)
    expect(high).toBeGreaterThan(low)
    expect(errorOf(() => ask({ towers: [tower], recipe: q4KM })).code).toBe("INVALID_REQUEST")
  })

  it("may take pictures of any size where its places are no table", () => {
    const { positions: _, ...free } = tower.shape ?? {}
    const [, buffers] = ask({ towers: [{ ...tower, shape: free as NonNullable<Tower["shape"]> }] })
    expect((buffers?.interval.high ?? 0) / (buffers?.interval.low ?? 1)).toBeGreaterThan(4096 / 256)
  })

  it("is nothing without towers, and refused where nobody knows a tower's shape", () => {
    expect(ask({ towers: [] })).toEqual([])
    expect(errorOf(() => ask({ towers: [{ reads: "audio" }] })).code).toBe("UNSUPPORTED")
  })

  it("is left room for by --fit", () => {
    const fitted = (projector: MemoryRequest["projector"]) =>
      Number(
        estimateMemory({
          ...question,
          hardware: [cardWith(14 * 2 ** 30)],
          context: undefined,
          placement: "auto",
          projector,
        }).resolved.context,
      )
    const large = { ...tower, shape: { ...(tower.shape as NonNullable<Tower["shape"]>), layers: 20_000 } }
    expect(fitted({ towers: [large] })).toBeLessThan(fitted(undefined))
  })
})
