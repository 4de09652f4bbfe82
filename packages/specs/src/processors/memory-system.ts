import type { Source } from "../source.ts"

/** The memory of a processor: what a model is read from where it lies in host memory. */
export interface MemorySystem {
  /** Lower-case, stable, unique among memory systems. */
  readonly id: string
  readonly name: string
  readonly memoryType: string
  /** Channels of a socket, all of them filled; `undefined` where unknown. */
  readonly channels: number | undefined
  /** Width of a channel, bits. */
  readonly channelWidth: number | undefined
  /** Transfers per second. */
  readonly dataRate: number | undefined
  /** Nominal bandwidth of a socket, bytes per second: channels × width / 8 × data rate. `undefined` where unknown. */
  readonly bandwidth: number | undefined
  readonly verified: boolean
  readonly sources: readonly Source[]
  readonly notes?: readonly string[] | undefined
}
