import type { Bounded, ServingCapacity } from "../engine.ts"
import { through } from "./bounded.ts"
import type { TokenCost } from "./token-cost.ts"

/** How a pool counted in tokens is divided. */
export interface PoolRules {
  /** Tokens of a page. */
  readonly pageSize: number
  /** Tokens that layers with a window keep, for each that the others do. */
  readonly windowShare: number
  /** Recurrent states: bytes for each byte of the rest, or one for each sequence of a number that is set. */
  readonly states: { readonly share: number; readonly count?: undefined } | { readonly count: number }
}

export interface Pool {
  readonly tokens: number
  /** Sequences that have a state; 0 where there are none. */
  readonly states: number
  readonly cacheBytes: number
  readonly stateBytes: number
}

function statesOf(budget: number, { state }: TokenCost, { states }: PoolRules): number {
  if (state === 0) return 0
  if (states.count !== undefined) return states.count
  return Math.floor((budget * states.share) / (1 + states.share) / state)
}

/** What a budget holds on one rank. */
export function poolOf(bytes: number, cost: TokenCost, rules: PoolRules): Pool {
  const { pageSize, windowShare } = rules
  const budget = Math.max(0, bytes)
  const states = statesOf(budget, cost, rules)
  const stateBytes = states * cost.state
  const perToken = cost.full + windowShare * cost.windowed
  const pages = perToken === 0 ? 0 : Math.floor(Math.max(0, budget - stateBytes) / perToken / pageSize)
  const tokens = pages * pageSize
  return { tokens, states, stateBytes, cacheBytes: Math.floor(tokens * perToken) }
}

/** What the fullest rank's pool serves. */
export function servingOfPool(
  available: Bounded,
  cost: TokenCost,
  rules: PoolRules,
  { context, copies }: { readonly context: number; readonly copies: number },
): ServingCapacity {
  const tokens = (bytes: number) => poolOf(bytes, cost, rules).tokens * copies
  const requests = (bytes: number) => {
    const pool = poolOf(bytes, cost, rules)
    const byTokens = cost.full + cost.windowed === 0 ? Number.POSITIVE_INFINITY : (pool.tokens * copies) / context
    return cost.state > 0 ? Math.min(byTokens, pool.states * copies) : byTokens
  }
  return {
    availableCacheBytes: available,
    cacheTokens: through(available, tokens),
    maximumConcurrency: through(available, requests),
  }
}
