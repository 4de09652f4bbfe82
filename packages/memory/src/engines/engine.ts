import type { Source } from "@plimsoll/specs"
import type { MemoryRequest } from "../request.ts"
import type { Interval, Term } from "../term.ts"
import type { Support, SupportAsked } from "./support/rule.ts"

/** What an engine allocates for one request. */
export interface EngineEstimate {
  readonly terms: readonly Term[]
  /** Bytes in the file that are not loaded. */
  readonly notLoadedBytes: number
  readonly fileBytes: number
  readonly resolved: Readonly<Record<string, unknown>>
  readonly flags: readonly string[]
  readonly warnings: readonly string[]
  /** Of servers that give what is left of a device to their cache. */
  readonly serving?: ServingCapacity | undefined
  /** Of servers that fill a share of each device: its total, which is surer than the terms that share it. */
  readonly totals?: readonly (Bounded | undefined)[] | undefined
}

/** A figure with its bounds. */
export interface Bounded {
  readonly value: number
  readonly interval: Interval
}

/** What a server's pool of memory holds. */
export interface ServingCapacity {
  /** Bytes left for the cache on the device that has the least. */
  readonly availableCacheBytes: Bounded
  /** Tokens that the cache holds, all requests together. */
  readonly cacheTokens: Bounded
  /** Requests of the full context that the cache holds at once. */
  readonly maximumConcurrency: Bounded
}

/** What an engine takes where a request leaves a field out. */
export interface EngineDefault {
  /** Field of the request. */
  readonly field: keyof MemoryRequest
  /** The value, or how the engine finds it, in words. */
  readonly value: string | number | boolean
  /** First version with this default; absent: the version of the rules. */
  readonly since?: string | undefined
  /** The engine's own argument. */
  readonly flag?: string | undefined
  readonly source: Source
}

/** An inference engine's memory rules, as a value. */
export interface Engine {
  readonly id: string
  readonly name: string
  /** Release the rules were read from. */
  readonly version: string
  /** The files it loads. */
  readonly reads: "gguf" | "checkpoint"
  /** Whose tokens `context` counts: those of all sequences together, or of one. */
  readonly contextOf: "allSequences" | "oneSequence"
  /** What of a device that holds everything decides the terms: whose it is alone, or also how much it holds. */
  readonly termsDependOn: "vendor" | "memory"
  /** What an absent field means. */
  readonly defaults: readonly EngineDefault[]
  /**
   * @throws PlimsollError `REFUSED_BY_ENGINE` for what the engine itself refuses, `INVALID_REQUEST` for values out of
   *   range, `UNSUPPORTED` for what has no rule here yet
   */
  readonly estimate: (request: MemoryRequest) => EngineEstimate
  /** Bytes of cache that one more token takes, summed over layers. */
  readonly cacheBytesPerToken: (request: MemoryRequest) => number
  /** Whether it runs a format on a device, with which kernel; absent where its rules stand in `/support` alone. */
  readonly supports?: ((question: SupportAsked) => Support) | undefined
}
