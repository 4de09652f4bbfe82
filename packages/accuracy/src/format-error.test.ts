import { ggmlFormatErrors } from "@plimsoll/quant/quality"
import type { StorageTypeName } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { errorBetween, measureFormatError } from "./format-error.ts"
import { heavyTailedWeights, normalWeights } from "./random-weights.ts"

const columns = 4096

/**
 * Another sample than the published figures', of fewer rows; formats that take seconds to search are left to those.
 * Four standard errors of a sample are exceeded once in 16,000 times, and half a unit of the last printed digit is added.
 */
function expectToAgree(type: StorageTypeName, published: number | undefined, weights: Float32Array, matrix = true) {
  const measured = measureFormatError({ type, weights, columns, importanceMatrix: matrix })
  const rounding = 0.0005 * measured.relativeRms
  expect(published).toBeDefined()
  expect(Math.abs(measured.relativeRms - (published ?? 0))).toBeLessThan(4 * measured.standardError * 1.5 + rounding)
}

const fast = [
  "q8_0",
  "q6_k",
  "q5_k",
  "q5_0",
  "q4_k",
  "q4_0",
  "iq4_xs",
  "mxfp4",
  "nvfp4",
  "q3_k",
  "q2_k",
  "q1_0",
] as const

describe.each(fast)("%s loses what is published of it", (type) => {
  const error = ggmlFormatErrors[type]

  it("on normal weights", () => {
    expectToAgree(type, error?.relativeRms.normal, normalWeights(16 * columns, 101))
  })

  it("on weights with heavy tails", () => {
    expectToAgree(type, error?.relativeRms.heavyTailed, heavyTailedWeights(32 * columns, 102))
  })

  it("without an importance matrix", () => {
    const published = error?.withoutMatrix?.normal ?? error?.relativeRms.normal
    expectToAgree(type, published, normalWeights(16 * columns, 103), false)
  })
})

it("the square root of 1 − 2/π is what signs alone lose of normal weights, but for each block's own scale", () => {
  const { relativeRms } = measureFormatError({
    type: "q1_0",
    weights: normalWeights(16 * columns, 104),
    columns,
    importanceMatrix: true,
  })
  // A scale fitted to 128 weights takes away about one part in 128 of the square.
  expect(relativeRms).toBeCloseTo(Math.sqrt((1 - 2 / Math.PI) * (1 - 1 / 128)), 2)
})

/** E2M1 below a power of two for each 32 weights, as OCP Microscaling Formats 1.0, 6.3 defines it. */
function microscaled(block: Float32Array): Float32Array {
  const most = block.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0)
  const scale = 2 ** (Math.floor(Math.log2(most)) - 2)
  const magnitudes = [0, 0.5, 1, 1.5, 2, 3, 4, 6]
  return block.map((weight) => {
    const size = Math.abs(weight) / scale
    const nearest = magnitudes.reduce((best, one) => (Math.abs(one - size) < Math.abs(best - size) ? one : best))
    return Math.sign(weight) * nearest * scale
  })
}

it("ggml's MXFP4 is the standard's, weight by weight", () => {
  const weights = normalWeights(8 * columns, 105)
  const read = new Float32Array(weights.length)
  for (let start = 0; start < weights.length; start += 32)
    read.set(microscaled(weights.subarray(start, start + 32)), start)
  const ours = errorBetween(weights, read, columns).relativeRms
  const theirs = measureFormatError({ type: "mxfp4", weights, columns, importanceMatrix: true }).relativeRms
  expect(theirs).toBeCloseTo(ours, 9)
})
