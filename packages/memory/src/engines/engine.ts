import type { MemoryRequest } from "../request.ts"
import type { Term } from "../term.ts"

/** What an engine allocates for one request. */
export interface EngineEstimate {
  readonly terms: readonly Term[]
  /** Bytes in the file that are not loaded. */
  readonly notLoadedBytes: number
  readonly fileBytes: number
  readonly resolved: Readonly<Record<string, unknown>>
  readonly flags: readonly string[]
  readonly warnings: readonly string[]
}

/** An inference engine's memory rules, as a value. */
export interface Engine {
  readonly id: string
  readonly name: string
  /** Release the rules were read from. */
  readonly version: string
  /**
   * @throws PlimsollError `REFUSED_BY_ENGINE` for what the engine itself refuses, `INVALID_REQUEST` for values out of
   *   range, `UNSUPPORTED` for what has no rule here yet
   */
  readonly estimate: (request: MemoryRequest) => EngineEstimate
  /** Bytes of cache that one more token takes, summed over layers. */
  readonly cacheBytesPerToken: (request: MemoryRequest) => number
}
