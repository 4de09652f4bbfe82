import { f16, q4KM } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { round } from "../test/devices.ts"
import { llama8B } from "../test/models.ts"
import { constantsOf } from "./constants.ts"
import { prefillTimes } from "./prefill.ts"
import { workOf } from "./work.ts"

const constants = constantsOf(round)
const timesOf = (tokens: number, microBatch: number, depth = 0, hardware = round) =>
  prefillTimes(workOf(llama8B, q4KM), hardware, constants, { tokens, depth, microBatch })
const seconds = (tokens: number, microBatch: number, depth = 0) =>
  timesOf(tokens, microBatch, depth)?.totalSeconds ?? -1

describe("prefillTimes", () => {
  it("takes a prompt in pieces as long as the pieces one after another", () => {
    // 512 tokens, 512 at a depth of 512, and 100 at a depth of 1024.
    expect(seconds(1124, 512)).toBeCloseTo(seconds(512, 512) + seconds(512, 512, 512) + seconds(100, 512, 1024), 12)
  })

  it("takes fewer, larger micro-batches in less time", () => {
    expect(seconds(4096, 2048)).toBeLessThan(seconds(4096, 512))
  })

  it("answers at once for the longest prompt in the smallest pieces", () => {
    expect(seconds(2 ** 31, 1)).toBeGreaterThan(seconds(2 ** 30, 1))
  })

  it("waits for memory where a micro-batch is small, for arithmetic where it is large", () => {
    const slowMemory = { ...round, bandwidth: 1e10 }
    expect(timesOf(1, 512, 0, slowMemory)?.bound).toBe("memory")
    expect(timesOf(2048, 2048, 0)?.bound).toBe("compute")
  })

  it("is unknown where the rate that it rests on is", () => {
    const rates = (known: typeof round.rates, recipe = q4KM) =>
      prefillTimes(workOf(llama8B, recipe), { ...round, rates: known }, constants, {
        tokens: 1,
        depth: 0,
        microBatch: 1,
      })
    expect(rates({})).toBeUndefined()
    expect(rates({ fp32: 1e13 })).toBeUndefined()
    expect(rates({ fp16: 1e14 })).toBeDefined()
    expect(rates({ int8: 1e14 }, f16)).toBeUndefined()
  })
})
