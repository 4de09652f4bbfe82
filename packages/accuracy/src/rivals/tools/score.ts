import { percentile } from "../../files/statistics.ts"

/** A figure that a tool and Plimsoll told, beside the true one, bytes. */
export interface Compared {
  readonly truth: number
  readonly told: number
  readonly ours: number
  readonly rounding?: number | undefined
}

export interface Errors {
  /** Without sign. */
  readonly median: number
  readonly percentile95: number
  readonly worst: number
  /** The median with sign. */
  readonly bias: number
}

export interface Score extends Errors {
  readonly tool: string
  readonly count: number
  readonly notTold: number
  readonly crashed: number
  /** Plimsoll's on the same questions. */
  readonly ours: Errors
}

/** What printing rounds is nobody's error. */
function errorOf(told: number, truth: number, rounding = 0): number {
  const difference = told - truth
  return (Math.sign(difference) * Math.max(0, Math.abs(difference) - rounding)) / truth
}

function errorsOf(signed: readonly number[]): Errors {
  const errors = signed.map(Math.abs)
  return {
    median: percentile(errors, 0.5),
    percentile95: percentile(errors, 0.95),
    worst: Math.max(...errors),
    bias: percentile(signed, 0.5),
  }
}

/** @returns `undefined` for a tool that tells nothing */
export function scoreOf(
  tool: string,
  compared: readonly Compared[],
  rest: { readonly notTold: number; readonly crashed: number },
): Score | undefined {
  if (compared.length === 0) return undefined
  return {
    tool,
    count: compared.length,
    ...rest,
    ...errorsOf(compared.map(({ told, truth, rounding }) => errorOf(told, truth, rounding))),
    ours: errorsOf(compared.map(({ ours, truth }) => errorOf(ours, truth))),
  }
}
