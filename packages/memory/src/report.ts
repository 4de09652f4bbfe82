import type { Source } from "@plimsoll/specs"
import type { UsableMemory } from "./devices/usable-memory.ts"
import type { ServingCapacity } from "./engines/engine.ts"
import type { Interval, Term } from "./term.ts"

/** Bytes by what they are for. */
export interface MemorySums {
  readonly weightsBytes: number
  /** Attention cache. */
  readonly cacheBytes: number
  /** Recurrent state. */
  readonly stateBytes: number
  readonly computeBytes: number
  readonly outputBytes: number
  readonly overheadBytes: number
  readonly totalBytes: number
}

export type Fit = "yes" | "no" | "uncertain"

/** One device and what the engine takes there. */
export interface DeviceMemory extends MemorySums {
  readonly name: string
  /** Bounds of the total. */
  readonly interval: Interval
  /** Memory a process can have there; `undefined` where nobody said how much there is. */
  readonly capacity: UsableMemory | undefined
  readonly fits: Fit
}

/** The answer to a question about memory: a breakdown whose totals are the sums of its terms. */
export interface MemoryReport extends MemorySums {
  readonly fits: Fit
  /** Bounds of the total. */
  readonly interval: Interval
  readonly devices: readonly DeviceMemory[]
  readonly host: DeviceMemory
  readonly terms: readonly Term[]
  /** Tensors as stored: what is downloaded, without the file's header, bytes. */
  readonly downloadBytes: number
  /** Bytes in the file that the engine does not load. */
  readonly notLoadedBytes: number
  /** The request with all defaults filled in. */
  readonly resolved: Readonly<Record<string, unknown>>
  /** Arguments that get this placement on this engine. */
  readonly flags: readonly string[]
  readonly warnings: readonly string[]
  /** Of servers: what their pool of cache holds. */
  readonly serving?: ServingCapacity | undefined
  readonly sources: readonly Source[]
  readonly versions: { readonly engine: string; readonly rules: string }
}
