import type { Term } from "../../term.ts"
import type { EngineEstimate } from "../engine.ts"

/** How far a program's own build of llama.cpp may be from the release whose rules are here. */
export interface OtherBuild {
  /** Share by which buffers of a graph may differ. */
  readonly error: number
  readonly how: string
}

/** Graphs change between builds, weights and caches do not: buffers are fitted, and the rest is what it was. */
export function asOtherBuild(estimate: EngineEstimate, { error, how }: OtherBuild): EngineEstimate {
  const terms = estimate.terms.map((term): Term => {
    if (term.what !== "compute") return term
    const { low, high } = term.interval
    return {
      ...term,
      certainty: "fitted",
      interval: { low: Math.floor(low * (1 - error)), high: Math.ceil(high * (1 + error)), coverage: 0.9 },
      how: `${term.how}; ${how}`,
    }
  })
  return { ...estimate, terms }
}
