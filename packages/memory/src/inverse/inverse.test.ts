import { q2K, q4KM, q6K, q80 } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B } from "../../test/architectures.ts"
import { cardWith } from "../../test/hardware.ts"
import { llamaCpp, llamaServer, vllm } from "../engines/index.ts"
import { estimateMemory } from "../estimate.ts"
import type { MemoryRequest } from "../request.ts"
import { bestRecipe, smallestDevice } from "./best-choice.ts"
import { maximumGpuLayers, minimumHostExpertLayers } from "./maximum-gpu-layers.ts"
import { maximumSequences } from "./maximum-sequences.ts"

const GiB = 2 ** 30
const small = { model: { architecture: llama8B }, recipe: q4KM, engine: llamaCpp }
const large = { model: { architecture: glmAir }, recipe: q4KM, engine: llamaCpp }
const fits = (request: MemoryRequest) => estimateMemory(request).fits

describe("inverse answers fit, and one step more does not", () => {
  it.each([8, 12, 24, 48])("most sequences on %i GiB", (size) => {
    const request = { ...small, engine: llamaServer, hardware: [cardWith(size * GiB)], context: 4096 }
    const sequences = maximumSequences(request)
    expect(sequences).toBeGreaterThan(0)
    expect(fits({ ...request, sequences, context: sequences * 4096 })).toBe("yes")
    const more = sequences + 1
    expect(fits({ ...request, sequences: more, context: more * 4096 })).not.toBe("yes")
  })

  it("no sequence where the weights alone do not fit", () => {
    expect(maximumSequences({ ...small, hardware: [cardWith(4 * GiB)], context: 4096 })).toBe(0)
  })

  it("sequences of engines whose context is one sequence's", () => {
    const request = { ...small, engine: vllm, recipe: q4KM, hardware: [cardWith(24 * GiB)], context: 4096 }
    expect(vllm.contextOf).toBe("oneSequence")
    expect(() => maximumSequences(request)).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }))
  })

  it.each([4, 6, 12, 24])("most layers on %i GiB", (size) => {
    const request = { ...small, hardware: [cardWith(size * GiB)], context: 16_384 }
    const gpuLayers = maximumGpuLayers(request)
    expect(gpuLayers).toBeGreaterThan(0)
    expect(fits({ ...request, gpuLayers })).toBe("yes")
    if (gpuLayers < 33) expect(fits({ ...request, gpuLayers: gpuLayers + 1 })).not.toBe("yes")
  })

  it.each([16, 24, 48, 80])("fewest experts on the host beside %i GiB", (size) => {
    const request = { ...large, hardware: [cardWith(size * GiB)], context: 8192 }
    const hostExpertLayers = minimumHostExpertLayers(request) ?? -1
    expect(fits({ ...request, hostExpertLayers })).toBe("yes")
    if (hostExpertLayers > 0) expect(fits({ ...request, hostExpertLayers: hostExpertLayers - 1 })).not.toBe("yes")
  })

  it("none where even all experts on the host are not enough", () => {
    expect(minimumHostExpertLayers({ ...large, hardware: [cardWith(2 * GiB)], context: 8192 })).toBeUndefined()
  })

  it("the largest recipe, or the one that loses least", () => {
    const { recipe: _, ...request } = { ...small, hardware: [cardWith(8 * GiB)], context: 8192 }
    expect(bestRecipe(request, [q2K, q4KM, q6K, q80])).toBe(q6K)
    expect(bestRecipe(request, [q80])).toBeUndefined()
    expect(bestRecipe(request, [q2K, q4KM], (recipe) => (recipe === q2K ? 0 : 1))).toBe(q2K)
  })

  it("the smallest device", () => {
    const sizes = [80, 24, 8, 6, 4].map((size) => cardWith(size * GiB))
    const found = smallestDevice({ ...small, context: 8192 }, sizes)
    expect(found?.memoryBytes).toBe(6 * GiB)
    expect(fits({ ...small, context: 8192, hardware: [cardWith(4 * GiB)] })).not.toBe("yes")
  })
})
