import type { Hardware } from "@plimsoll/specs"
import { type DeviceConstants, shared } from "./constants.ts"
import { overlap } from "./interval.ts"
import type { Work } from "./work.ts"

export interface PrefillTimes {
  readonly totalSeconds: number
  readonly bound: "memory" | "compute"
}

/** The peak that a large multiplication is measured against; the 32-bit rate where the vendor names no other. */
function peakOf(hardware: Hardware, constants: DeviceConstants, work: Work): number | undefined {
  const { fp16, fp32, int8 } = hardware.rates
  if (constants.prefillPeak === "fp32") return fp32
  // Devices without an integer rate of their own run quantized weights through 16-bit units, at half of it.
  return work.quantized ? (int8 ?? (fp16 === undefined ? undefined : fp16 * 2)) : fp16 && fp16 * 2
}

/**
 * Time to process a prompt of `tokens` at `depth` tokens already in the cache, in micro-batches.
 * `undefined` where no arithmetic rate of the device is known.
 */
export function prefillTimes(
  work: Work,
  hardware: Hardware,
  constants: DeviceConstants,
  options: { readonly tokens: number; readonly depth: number; readonly microBatch: number },
): PrefillTimes | undefined {
  const peak = peakOf(hardware, constants, work)
  if (peak === undefined) return undefined
  const rate = peak * constants.prefillShare
  const read = hardware.bandwidth * constants.bandwidthShare
  let [total, computing, reading] = [0, 0, 0]
  for (let done = 0; done < options.tokens; done += options.microBatch) {
    const tokens = Math.min(options.microBatch, options.tokens - done)
    const perExpert = tokens * work.activeShare
    const ramp = tokens + shared.prefillRamp
    const experts = work.expertElements * work.activeShare * (1 + shared.expertRamp / perExpert)
    const compute = (2 * ramp * (work.sharedElements + experts)) / rate
    const touched = 1 - Math.exp(-perExpert)
    const memory = (work.sharedBytes + work.expertBytes * touched) / read
    const attention = (2 * tokens * work.attentionElements * (options.depth + done + tokens / 2)) / (peak * shared.attentionShare)
    total += overlap(compute, memory) + attention + work.layers * constants.layerSeconds
    computing += compute + attention
    reading += memory
  }
  return { totalSeconds: total, bound: computing > reading ? "compute" : "memory" }
}
