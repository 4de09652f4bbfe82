import { q4KM, q80 } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B, tiny } from "../../../test/architectures.ts"
import { errorOf } from "../../../test/errors.ts"
import { card } from "../../../test/hardware.ts"
import { estimateMemory } from "../../estimate.ts"
import type { MemoryRequest } from "../../request.ts"
import type { TermKind } from "../../term.ts"
import { llamaServer } from "./index.ts"

const question: MemoryRequest = {
  model: { architecture: llama8B },
  recipe: q4KM,
  engine: llamaServer,
  context: 4096,
  sequences: 1,
  hardware: [card, card],
  splitMode: "tensor",
}
const ask = (changed: Partial<MemoryRequest> = {}) => estimateMemory({ ...question, ...changed })
const bytes = (what: TermKind, changed: Partial<MemoryRequest> = {}) =>
  ask(changed)
    .terms.filter((term) => term.what === what && term.device !== "host")
    .map((term) => term.bytes)

describe("layers that all devices share", () => {
  it("give each its slices of matrices and cache, and the buffers of the whole", () => {
    const whole = ask({ splitMode: "none" })
    expect(bytes("cache")).toEqual([whole.cacheBytes / 2, whole.cacheBytes / 2])
    const [alone] = bytes("compute", { splitMode: "none" })
    expect(bytes("compute")).toEqual([alone, alone])
    const [first, second] = bytes("weights")
    expect(first).toBe(second)
    // Norms are on both: two a layer and the last, each 4096 elements in 32 bits.
    expect(2 * (first ?? 0) - (bytes("weights", { splitMode: "none" })[0] ?? 0)).toBe((2 * 32 + 1) * 4096 * 4)
  })

  it("are cut at whole heads, and layers take turns in who has the rest", () => {
    // Eight key heads of three devices: two, three, three.
    const [first = 0, ...others] = bytes("cache", { hardware: [card, card, card] })
    const perHead = 2 * 128 * 4096 * 2
    expect([first, ...others].map((own) => own / perHead)).toEqual([85, 85, 86])
  })

  it("follow the shares that were asked for", () => {
    const [first = 0, second = 0] = bytes("cache", { tensorSplit: [3, 1] })
    expect(first / second).toBe(3)
    const [whole = 0, none = 1] = bytes("cache", { tensorSplit: [1, 0] })
    expect([whole, none]).toEqual([ask({ splitMode: "none" }).cacheBytes, 0])
  })

  it("are whole on one device, and a draft model's are split as well", () => {
    expect(bytes("weights", { hardware: [card] })).toEqual(bytes("weights", { hardware: [card], splitMode: "none" }))
    const draftModel = { model: { architecture: tiny }, recipe: q80 }
    const drafted = ask({ draftModel }).terms.filter(({ of, what }) => of === "the draft model" && what === "weights")
    expect(drafted.map(({ device }) => device)).toEqual([0, 1, "host"])
  })

  it("are fitted to nothing", () => {
    const { resolved, warnings } = ask({ placement: "auto" })
    expect([resolved.gpuLayers, warnings]).toEqual([33, ["nothing is fitted where tensors are split"]])
  })

  it.each([
    [{ flashAttention: false }, "REFUSED_BY_ENGINE"],
    [{ model: { architecture: { ...llama8B, names: { gguf: "olmo2" } } } }, "REFUSED_BY_ENGINE"],
    [{ model: { architecture: glmAir }, loadPredictionLayers: true }, "UNSUPPORTED"],
    [{ splitMode: "row" }, "REFUSED_BY_ENGINE"],
    [{ splitMode: "row", engineVersion: "b4000" }, "UNSUPPORTED"],
  ] as const)("are refused with %#", (changed, code) => {
    expect(errorOf(() => ask(changed)).code).toBe(code)
  })
})
