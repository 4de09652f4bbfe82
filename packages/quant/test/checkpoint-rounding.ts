/** Rounds a row of weights to what a format can hold and reads it back. */
export type Rounding = (row: Float32Array) => Float32Array

/** The nearest whole number, the even one of two: what the engines' `rint` and casts do. */
function rint(value: number): number {
  const below = Math.floor(value)
  const rest = value - below
  if (rest === 0.5) return below % 2 === 0 ? below : below + 1
  return rest < 0.5 ? below : below + 1
}

/** Rounds each group of a row on its own. */
function inGroups(size: number, round: Rounding): Rounding {
  return (row) => {
    const read = new Float32Array(row.length)
    for (let start = 0; start < row.length; start += size) read.set(round(row.subarray(start, start + size)), start)
    return read
  }
}

function absoluteMaximum(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
}

/** A number as half precision holds it, for scales that checkpoints store so. */
function toHalf(value: number): number {
  if (value === 0) return 0
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))), -14)
  const step = 2 ** (exponent - 10)
  return rint(value / step) * step
}

/** A number as E4M3 holds it: 3 bits of fraction, exponents from -6, 448 at most. */
export function toE4m3(value: number): number {
  if (value === 0) return 0
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))), -6)
  const step = 2 ** (exponent - 3)
  return Math.sign(value) * Math.min(Math.abs(rint(value / step) * step), 448)
}

function nearest(levels: readonly number[], value: number): number {
  return levels.reduce((best, level) => (Math.abs(level - value) < Math.abs(best - value) ? level : best))
}

const e2m1Magnitudes = [0, 0.5, 1, 1.5, 2, 3, 4, 6]
const e2m1Levels = [...e2m1Magnitudes.map((magnitude) => -magnitude), ...e2m1Magnitudes]

/**
 * Signed codes in equal steps with one scale, as compressed-tensors 0.18.0
 * quantization/utils/helpers.py calculate_qparams: the range of codes is spread over twice the largest weight.
 */
export function symmetric(bits: number, group: number): Rounding {
  const range = 2 ** bits - 1
  return inGroups(group, (weights) => {
    const scale = toHalf(absoluteMaximum(weights) / (range / 2))
    const [low, high] = [-(range + 1) / 2, (range - 1) / 2]
    return weights.map((weight) => Math.min(Math.max(rint(weight / scale), low), high) * scale)
  })
}

/** Codes in equal steps between smallest and largest weight, with a whole zero point, from the same place. */
export function asymmetric(bits: number, group: number): Rounding {
  const range = 2 ** bits - 1
  return inGroups(group, (weights) => {
    const low = weights.reduce((least, weight) => Math.min(least, weight), 0)
    const high = weights.reduce((most, weight) => Math.max(most, weight), 0)
    const scale = toHalf((high - low) / range)
    const zero = rint(-low / scale)
    return weights.map((weight) => (Math.min(Math.max(rint(weight / scale) + zero, 0), range) - zero) * scale)
  })
}

/** Quantiles of the normal distribution, as bitsandbytes v0.50.2 bitsandbytes/functional.py has them for "nf4". */
const normalFloatLevels = [
  -1, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635, -0.18477343022823334,
  -0.09105003625154495, 0, 0.07958029955625534, 0.16093020141124725, 0.24611230194568634, 0.33791524171829224,
  0.44070982933044434, 0.5626170039176941, 0.7229568362236023, 1,
]

/** NF4: 16 levels between plus and minus the largest weight of 64. */
export const normalFloat4: Rounding = inGroups(64, (weights) => {
  const scale = absoluteMaximum(weights)
  return weights.map((weight) => nearest(normalFloatLevels, weight / scale) * scale)
})

/** E4M3 with one scale for each row, its largest weight at 448. */
export const floats8: Rounding = (row) => {
  const scale = absoluteMaximum(row) / 448
  return row.map((weight) => toE4m3(weight / scale) * scale)
}

/** MXFP4: E2M1 in groups of 32 below a power of two (OCP Microscaling Formats 1.0, 6.3). */
export const microscaling4: Rounding = inGroups(32, (weights) => {
  const scale = 2 ** (Math.floor(Math.log2(absoluteMaximum(weights))) - 2)
  return weights.map((weight) => nearest(e2m1Levels, weight / scale) * scale)
})

/**
 * NVFP4: E2M1 in groups of 16 below an E4M3 scale, and a scale of the whole that puts the largest of those at 448
 * (TensorRT-Model-Optimizer NVFP4QTensor).
 */
export const nvidia4: Rounding = (row) => {
  const whole = absoluteMaximum(row) / (6 * 448)
  return inGroups(16, (weights) => {
    const scale = toE4m3(absoluteMaximum(weights) / 6 / whole) * whole
    return weights.map((weight) => nearest(e2m1Levels, weight / scale) * scale)
  })(row)
}

/**
 * MLX's steps: the edge farther from zero is held exactly, and zero is a whole code, as mlx v0.32.2 affine_quantize
 * (mlx/backend/cpu/quantized.cpp).
 */
export function mlxAffine(bits: number, group: number): Rounding {
  const codes = 2 ** bits - 1
  return inGroups(group, (weights) => {
    const low = Math.min(...weights)
    const high = Math.max(...weights)
    const lowIsEdge = Math.abs(low) > Math.abs(high)
    const edge = lowIsEdge ? low : high
    const step = Math.max((high - low) / codes, 1e-7) * (lowIsEdge ? 1 : -1)
    const steps = rint(edge / step)
    const scale = steps === 0 ? step : edge / steps
    const bias = steps === 0 ? 0 : edge
    return weights.map((weight) => Math.min(Math.max(rint((weight - bias) / scale), 0), codes) * scale + bias)
  })
}
