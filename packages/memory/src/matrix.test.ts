import { iq4XS, q4KM, q80 } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B } from "../test/architectures.ts"
import { card, cardWith, macWith } from "../test/hardware.ts"
import { llamaServer, vllm } from "./engines/index.ts"
import { estimateMemory } from "./estimate.ts"
import { estimateMatrix } from "./matrix.ts"

const GiB = 2 ** 30
const models = [{ architecture: glmAir }, { architecture: llama8B }]
const recipes = [q4KM, q80, iq4XS]
const contexts = [8192, 32_768, 131_072]
const hardware = [card, cardWith(8 * GiB), macWith(64), cardWith(80 * GiB), macWith(16)]
const codes = { no: 0, uncertain: 1, yes: 2 } as const

describe("estimateMatrix", () => {
  const matrix = estimateMatrix({ models, recipes, contexts, hardware, engine: llamaServer })

  it("has in every cell what estimateMemory answers", () => {
    expect(matrix.cells).toBe(2 * 3 * 3 * 5)
    const wrong: unknown[] = []
    for (const [m, model] of models.entries())
      for (const [r, recipe] of recipes.entries())
        for (const [c, context] of contexts.entries())
          for (const [h, device] of hardware.entries()) {
            const report = estimateMemory({ model, recipe, context, hardware: [device], engine: llamaServer })
            const cell = matrix.cellOf(m, r, c, h)
            const got = [matrix.deviceBytes[cell], matrix.hostBytes[cell], matrix.totalBytes[cell], matrix.fits[cell]]
            const expected = [
              report.devices[0]?.totalBytes,
              report.host.totalBytes,
              report.totalBytes,
              codes[report.fits],
            ]
            if (JSON.stringify(got) !== JSON.stringify(expected)) wrong.push({ m, r, c, h, got, expected })
          }
    expect(wrong).toEqual([])
    expect(new Set(matrix.fits)).toEqual(new Set([0, 1, 2]))
  })

  it("marks what the engine refuses, and says why", () => {
    const refused = estimateMatrix({
      models,
      recipes,
      contexts,
      hardware,
      engine: llamaServer,
      cacheValues: "q8_0",
      flashAttention: false,
    })
    expect(refused.fits.every((code) => code === 255)).toBe(true)
    expect(refused.totalBytes.every(Number.isNaN)).toBe(true)
    expect([...refused.refusals.keys()]).toEqual(["REFUSED_BY_ENGINE"])
  })

  it("leaves engines with a pool of cache to estimateMemory", () => {
    expect(() => estimateMatrix({ models, recipes, contexts, hardware, engine: vllm })).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED" }),
    )
  })
})
