import type { Source } from "@plimsoll/specs"

/** What a term of memory is for. */
export type TermKind = "weights" | "cache" | "state" | "compute" | "output" | "overhead"

/**
 * How sure a figure is. `"exact"`: the engine's own rule, proved against the engine in tests. `"fitted"`: a rule with
 * a measured error. `"assumed"`: nothing better is known.
 */
export type Certainty = "exact" | "fitted" | "assumed"

/** Bounds of a figure, bytes. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** Share of cases that the bounds are meant to hold; 1 where the figure is exact. */
  readonly coverage: number
}

/** One part of the memory that an engine takes on one device. */
export interface Term {
  readonly what: TermKind
  /** Whose it is, where it is not the model's own: that of the draft model, the projector, an adapter. */
  readonly of?: string | undefined
  readonly bytes: number
  /** Index into the request's devices, or `"host"`. */
  readonly device: number | "host"
  readonly certainty: Certainty
  readonly interval: Interval
  /** The rule in words, with the numbers it was applied to. */
  readonly how: string
  readonly source: Source
}

export function exactly(bytes: number): Interval {
  return { low: bytes, high: bytes, coverage: 1 }
}

/** Adds bounds end to end: cautious, since errors rarely all point the same way. */
export function sumIntervals(intervals: readonly Interval[]): Interval {
  let [low, high, coverage] = [0, 0, 1]
  for (const interval of intervals) {
    low += interval.low
    high += interval.high
    coverage = Math.min(coverage, interval.coverage)
  }
  return { low, high, coverage }
}
