import { f16, q4KM } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B, smallWith } from "../test/models.ts"
import { workOf } from "./work.ts"

describe("the work of one token", () => {
  it("reads a dense model but for its embedding", () => {
    const work = workOf(llama8B, f16)
    const attention = 2 * 4096 * 4096 + 2 * 4096 * 1024
    const matrices = 32 * (attention + 3 * 4096 * 14_336) + 4096 * 128_256
    const norms = (2 * 32 + 1) * 4096
    expect(work.sharedBytes).toBe(matrices * 2 + norms * 4)
    expect(work.sharedElements).toBe(matrices + norms)
    expect(work).toMatchObject({ layers: 32, hasExperts: false, expertBytes: 0, activeShare: 1, quantized: false })
  })

  it("reads a tied embedding as the head", () => {
    expect(workOf(smallWith(true), f16).sharedBytes).toBe(workOf(smallWith(false), f16).sharedBytes)
  })

  it("counts routed experts apart, and the layer that predicts not at all", () => {
    const work = workOf(glmAir, q4KM)
    expect(work.expertElements).toBe(45 * 128 * 3 * 4096 * 1408)
    expect(work).toMatchObject({ layers: 46, hasExperts: true, activeShare: 8 / 128, quantized: true })
  })

  it("counts what a token of context keeps and what a query multiplies with it", () => {
    const work = workOf(llama8B, q4KM)
    expect(work.cacheElements).toBe(32 * 8 * (128 + 128))
    expect(work.attentionElements).toBe(32 * 32 * (128 + 128))
  })

  it("is counted once", () => {
    expect(workOf(llama8B, q4KM)).toBe(workOf(llama8B, q4KM))
  })
})
