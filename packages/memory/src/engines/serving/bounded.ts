import type { Bounded } from "../engine.ts"

/** A figure that nothing is unsure of. */
export function certain(value: number): Bounded {
  return { value, interval: { low: value, high: value, coverage: 1 } }
}

/** A figure through a function that never falls, bounds and all. */
export function through({ value, interval }: Bounded, map: (value: number) => number): Bounded {
  return { value: map(value), interval: { ...interval, low: map(interval.low), high: map(interval.high) } }
}
