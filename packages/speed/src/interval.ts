/** Bounds that hold the measured value in 80 % of cases. */
export interface SpeedInterval {
  readonly low: number
  readonly high: number
}

/** Bounds of a rate from the factors by which measurements missed predictions. */
export function rateInterval(value: number, [low, high]: readonly [number, number], ceiling: number): SpeedInterval {
  return { low: value * low, high: Math.min(value * high, ceiling) }
}

/** Two times that overlap in part: their cubes add, so the longer one decides. */
export function overlap(a: number, b: number): number {
  return Math.cbrt(a ** 3 + b ** 3)
}
