import type { Source } from "../source.ts"

/** What joins devices with each other, with their host, or with what lies outside of it. */
export interface Interconnect {
  /** Lower-case, stable, unique among interconnects. */
  readonly id: string
  readonly name: string
  /**
   * `"host"`: device and host; `"device"`: devices with each other; `"external"`: a cable to a device outside of the
   * case; `"network"`: machines; `"storage"`: a drive, as fast as good ones read in sequence.
   */
  readonly kind: "host" | "device" | "external" | "network" | "storage"
  /** Bytes per second in one direction, all links together; payload overhead above the line code is not counted. */
  readonly bandwidth: number
  /** Bytes per second in one direction to one peer, where links lead to different ones. */
  readonly peerBandwidth?: number | undefined
  readonly lanes?: number | undefined
  /** Transfers of a lane per second. */
  readonly transferRate?: number | undefined
  readonly links?: number | undefined
  /** Most devices that it joins. */
  readonly devices?: number | undefined
  readonly topology?: string | undefined
  /** Year of the specification. */
  readonly year?: number | undefined
  readonly status?: "announced" | undefined
  readonly verified: boolean
  readonly sources: readonly Source[]
  readonly notes?: readonly string[] | undefined
}
