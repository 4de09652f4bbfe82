import { describe, expect, test } from "vitest"
import {
  asymmetric,
  floats8,
  microscaling4,
  mlxAffine,
  normalFloat4,
  nvidia4,
  type Rounding,
  symmetric,
  toE4m3,
} from "../../../test/checkpoint-rounding.ts"
import { heavyTailedWeights, normalWeights } from "../../../test/random-weights.ts"
import { checkpointFormatErrors, ggmlFormatErrors } from "./index.ts"

const columns = 4096
const rows = 64

/** The published figures' own sample, so that they come out to the digits that are printed. */
const samples = { normal: normalWeights(columns * rows, 1), heavyTailed: heavyTailedWeights(columns * rows, 2) }

function relativeRms(weights: Float32Array, round: Rounding): number {
  let sum = 0
  for (let start = 0; start < weights.length; start += columns) {
    const row = weights.subarray(start, start + columns)
    const read = round(row)
    let [change, size] = [0, 0]
    row.forEach((weight, index) => {
      change += (weight - (read[index] ?? 0)) ** 2
      size += weight ** 2
    })
    sum += change / size
  }
  return Math.sqrt((sum * columns) / weights.length)
}

const roundings: Readonly<Record<keyof typeof checkpointFormatErrors, Rounding>> = {
  "int4-128": symmetric(4, 128),
  "int3-128": symmetric(3, 128),
  "int8-128": symmetric(8, 128),
  "uint4-128": asymmetric(4, 128),
  "int8-row": symmetric(8, columns),
  nf4: normalFloat4,
  fp8: floats8,
  mxfp4: microscaling4,
  nvfp4: nvidia4,
  "mlx-2-32": mlxAffine(2, 32),
  "mlx-2-64": mlxAffine(2, 64),
  "mlx-2-128": mlxAffine(2, 128),
  "mlx-3-32": mlxAffine(3, 32),
  "mlx-3-64": mlxAffine(3, 64),
  "mlx-3-128": mlxAffine(3, 128),
  "mlx-4-32": mlxAffine(4, 32),
  "mlx-4-64": mlxAffine(4, 64),
  "mlx-4-128": mlxAffine(4, 128),
  "mlx-5-32": mlxAffine(5, 32),
  "mlx-5-64": mlxAffine(5, 64),
  "mlx-5-128": mlxAffine(5, 128),
  "mlx-6-32": mlxAffine(6, 32),
  "mlx-6-64": mlxAffine(6, 64),
  "mlx-6-128": mlxAffine(6, 128),
  "mlx-8-32": mlxAffine(8, 32),
  "mlx-8-64": mlxAffine(8, 64),
  "mlx-8-128": mlxAffine(8, 128),
}

describe.each(Object.entries(checkpointFormatErrors))("%s", (name, published) => {
  test.each(["normal", "heavyTailed"] as const)("loses what is published on %s weights", (shape) => {
    const measured = relativeRms(samples[shape], roundings[name as keyof typeof roundings])
    expect(Number(measured.toPrecision(4))).toBe(published.relativeRms[shape])
  })
})

test("E4M3 has the values of its definition", () => {
  expect([0.001, 0.3, 1, 1.06, 17, 447, 1000, -5.3].map(toE4m3)).toEqual([
    0.001953125, 0.3125, 1, 1, 16, 448, 448, -5.5,
  ])
})

test("what a format loses falls as its groups get smaller and its codes longer", () => {
  for (const bits of [2, 3, 4, 5, 6, 8] as const) {
    const [small, middle, large] = ([32, 64, 128] as const).map(
      (group) => checkpointFormatErrors[`mlx-${bits}-${group}`].relativeRms.normal,
    )
    expect([small, middle, large]).toEqual([small, middle, large].sort((a, b) => Number(a) - Number(b)))
  }
  expect(checkpointFormatErrors["mlx-4-64"].relativeRms.normal).toBeGreaterThan(
    checkpointFormatErrors["mlx-5-64"].relativeRms.normal,
  )
})

test("an importance matrix that holds all weights for equal never loses more", () => {
  for (const error of Object.values(ggmlFormatErrors)) {
    const without = error.withoutMatrix?.normal
    if (without !== undefined) expect(without).toBeGreaterThan(error.relativeRms.normal)
  }
})
