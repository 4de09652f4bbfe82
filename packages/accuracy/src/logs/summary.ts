import { percentile } from "../files/statistics.ts"
import type { Scored } from "./score.ts"

/** How far figures are from what was printed. */
export interface LogSummary {
  readonly count: number
  readonly equal: number
  /** Within 1 %. */
  readonly close: number
  readonly median: number
  readonly percentile95: number
  readonly worst: number
}

export function summaryOf(scored: readonly Scored[]): LogSummary {
  const errors = scored.map(({ error }) => Math.abs(error))
  return {
    count: scored.length,
    equal: scored.filter(({ isEqual }) => isEqual).length,
    close: errors.filter((error) => error < 0.01).length,
    median: percentile(errors, 0.5),
    percentile95: percentile(errors, 0.95),
    worst: Math.max(0, ...errors),
  }
}

/** llama.cpp as it is; forks, and programs that bring a build of their own, stand apart. */
export const isOwn = ({ row }: Pick<Scored, "row">): boolean => row.engine === "llama.cpp"
