import { q4KM, q80 } from "@plimsoll/quant/recipes"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { architectureOf, llama8B, smallConfig, tinyConfig } from "../../test/architectures.ts"
import { cardWith, macWith } from "../../test/hardware.ts"
import { llamaCpp } from "../engines/index.ts"
import { estimateMemory } from "../estimate.ts"
import type { MemoryRequest } from "../request.ts"
import { maximumContext } from "./maximum-context.ts"

const GiB = 2 ** 30
const question: MemoryRequest = { model: { architecture: llama8B }, recipe: q4KM, engine: llamaCpp }

function expectLimit(request: MemoryRequest): void {
  const longest = maximumContext(request)
  const fits = (context: number) => estimateMemory({ ...request, context }).fits
  const trained = request.model.architecture.contextLength
  if (longest > 0) expect(fits(longest)).toBe("yes")
  if (longest < trained) expect(fits(Math.min(longest + 256, trained))).not.toBe("yes")
}

describe("maximumContext", () => {
  it.each([6, 8, 10, 12, 16, 24])("on %i GiB fits, and 256 tokens more do not", (size) => {
    const request = { ...question, hardware: [cardWith(size * GiB)] }
    expect(maximumContext(request) % 256).toBe(0)
    expectLimit(request)
  })

  it("finds the limit of a Mac, where the compute buffer grows in steps", () => {
    for (const size of [8, 16, 18, 24]) expectLimit({ ...question, hardware: [macWith(size)] })
  })

  it("is 0 where the weights alone do not fit", () => {
    expect(maximumContext({ ...question, hardware: [cardWith(4 * GiB)] })).toBe(0)
  })

  it("ends at what the model was trained for", () => {
    expect(maximumContext({ ...question, hardware: [cardWith(80 * GiB)] })).toBe(131_072)
    const short = {
      ...question,
      model: { architecture: architectureOf({ ...tinyConfig, max_position_embeddings: 300 }) },
    }
    expect(maximumContext({ ...short, hardware: [cardWith(80 * GiB)] })).toBe(300)
  })

  it("grows with a smaller cache and shrinks with memory in use", () => {
    const request = { ...question, hardware: [cardWith(12 * GiB)] }
    const plain = maximumContext(request)
    expect(maximumContext({ ...request, cacheKeys: "q8_0", cacheValues: "q8_0" })).toBeGreaterThan(plain)
    expect(maximumContext({ ...request, reservedBytes: GiB })).toBeLessThan(plain)
  })

  it("is limited by the host too", () => {
    const request = { ...question, hardware: [cardWith(80 * GiB)] }
    const { totalBytes } = estimateMemory({ ...request, context: 4096 }).host
    const limited = { ...request, host: { memoryBytes: totalBytes } }
    expect(maximumContext(limited)).toBeGreaterThanOrEqual(4096)
    expectLimit(limited)
  })

  it("is the limit for any small model on any small device", () => {
    fc.assert(
      fc.property(
        smallConfig,
        fc.integer({ min: 550, max: 800 }),
        fc.boolean(),
        (config, mebibytes, flashAttention) => {
          expectLimit({
            model: { architecture: architectureOf(config) },
            recipe: q80,
            engine: llamaCpp,
            flashAttention,
            hardware: [cardWith(mebibytes * 2 ** 20)],
          })
        },
      ),
      { numRuns: 50 },
    )
  })
})
