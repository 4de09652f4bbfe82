import type { Bounded, ServingCapacity } from "../engine.ts"
import { through } from "./bounded.ts"
import type { TokenCost } from "./token-cost.ts"

/** How a pool counted in tokens is divided. */
export interface PoolRules {
  /** Tokens of a page. */
  readonly pageSize: number
  /** Tokens that layers with a window keep, for each that the others do. */
  readonly windowShare: number
  /**
   * Recurrent states: bytes for each byte of the rest, one of them for padding, and how many a sequence takes; or one for
   * each sequence of a number that is set.
   */
  readonly states:
    | { readonly share: number; readonly perSequence: number; readonly count?: undefined }
    | { readonly count: number }
}

export interface Pool {
  readonly tokens: number
  /** Sequences that have a state; 0 where there are none. */
  readonly states: number
  readonly cacheBytes: number
  readonly stateBytes: number
}

function statesOf(budget: number, { state }: TokenCost, { states }: PoolRules): { states: number; slots: number } {
  if (state === 0) return { states: 0, slots: 0 }
  if (states.count !== undefined) return { states: states.count, slots: states.count }
  // As SGLang's kv_cache_configurator.py, _handle_max_mamba_cache: a slot that pads is allocated beside the others.
  const slots = Math.max(1, Math.floor((budget * states.share) / (1 + states.share) / state))
  return { states: slots - 1, slots }
}

/** What a budget holds on one rank. */
export function poolOf(bytes: number, cost: TokenCost, rules: PoolRules): Pool {
  const { pageSize, windowShare } = rules
  const budget = Math.max(0, bytes)
  const { states, slots } = statesOf(budget, cost, rules)
  const stateBytes = slots * cost.state
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
    const perSequence = rules.states.count === undefined ? rules.states.perSequence : 1
    return cost.state > 0 ? Math.min(byTokens, Math.floor(pool.states / perSequence) * copies) : byTokens
  }
  return {
    availableCacheBytes: available,
    cacheTokens: through(available, tokens),
    maximumConcurrency: through(available, requests),
  }
}
