import type { Source } from "@plimsoll/specs"
import { exactly, type Interval, type Term } from "../../term.ts"
import type { Bounded } from "../engine.ts"

/** One term of a server's memory on one device. */
export interface Part {
  readonly what: Term["what"]
  readonly figure: number | Bounded
  readonly certainty: Term["certainty"]
  readonly how: string
  readonly source: Source
}

/** The same on every device that is listed. */
export function termsOn(devices: readonly Term["device"][], parts: readonly Part[]): readonly Term[] {
  return devices.flatMap((device) =>
    parts.map(({ what, figure, certainty, how, source }): Term => {
      const bytes = typeof figure === "number" ? figure : figure.value
      const interval = typeof figure === "number" ? exactly(figure) : figure.interval
      return { what, bytes, device, certainty, interval, how, source }
    }),
  )
}

/** Bounds of a budget after what is taken from it. */
export function lessBounded(budget: Bounded, taken: readonly Bounded[]): Bounded {
  const sum = (pick: (figure: Bounded) => number) => taken.reduce((total, figure) => total + pick(figure), 0)
  return {
    value: Math.floor(budget.value - sum(({ value }) => value)),
    interval: lessIntervals(
      budget.interval,
      taken.map(({ interval }) => interval),
    ),
  }
}

/** Cautious: as if every cause pointed the same way. */
function lessIntervals(budget: Interval, taken: readonly Interval[]): Interval {
  return {
    low: Math.floor(budget.low - taken.reduce((sum, { high }) => sum + high, 0)),
    high: Math.floor(budget.high - taken.reduce((sum, { low }) => sum + low, 0)),
    coverage: Math.min(budget.coverage, 0.9, ...taken.map(({ coverage }) => coverage)),
  }
}
