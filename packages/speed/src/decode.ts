import type { Hardware } from "@plimsoll/specs"
import { type DeviceConstants, shared } from "./constants.ts"
import { overlap } from "./interval.ts"
import type { Work } from "./work.ts"

export interface DecodeTimes {
  readonly weightSeconds: number
  readonly layerSeconds: number
  readonly cacheSeconds: number
  readonly tokenSeconds: number
  readonly totalSeconds: number
  readonly bound: "memory" | "compute" | "overhead"
}

/** A device whose bandwidth is known; without it no speed is. */
export type MeasuredHardware = Hardware & { readonly bandwidth: number }

/** Time of one token for one request: weights and cache are read once, layers and the token cost a fixed time. */
export function decodeTimes(
  work: Work,
  hardware: MeasuredHardware,
  constants: DeviceConstants,
  options: { readonly depth: number; readonly cacheBytesPerToken: number },
): DecodeTimes {
  const { bandwidth, rates } = hardware
  const read = bandwidth * constants.bandwidthShare
  const expertBytes = work.expertBytes * work.activeShare
  const memory = work.sharedBytes / read + expertBytes / (read * shared.expertShare)
  const elements = work.sharedElements + work.expertElements * work.activeShare
  const compute = rates.fp32 && work.quantized ? (2 * elements) / (rates.fp32 * constants.unpackShare) : 0
  const weightSeconds = overlap(memory, compute)
  const layerSeconds = work.layers * constants.layerSeconds * (work.hasExperts ? 1 + shared.expertLayerShare : 1)
  const cacheSeconds = (options.cacheBytesPerToken * options.depth) / (bandwidth * shared.cacheShare)
  const { tokenSeconds } = shared
  const fixed = layerSeconds + tokenSeconds
  const moving = weightSeconds + cacheSeconds
  return {
    weightSeconds,
    layerSeconds,
    cacheSeconds,
    tokenSeconds,
    totalSeconds: moving + fixed,
    bound: fixed > moving ? "overhead" : compute > memory + cacheSeconds ? "compute" : "memory",
  }
}

/** Tokens per second that no decoder exceeds: every byte of active weights and cache read once at the nominal rate. */
export function decodeCeiling(work: Work, hardware: MeasuredHardware, cacheBytes: number): number {
  return hardware.bandwidth / (work.sharedBytes + work.expertBytes * work.activeShare + cacheBytes)
}
