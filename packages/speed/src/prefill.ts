import type { Hardware } from "@plimsoll/specs"
import { type DeviceConstants, shared } from "./constants.ts"
import type { MeasuredHardware } from "./decode.ts"
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

interface MicroBatch {
  readonly compute: number
  readonly memory: number
}

/** Times of the large multiplications of `tokens` at once, without attention. */
function microBatchTimes(
  work: Work,
  tokens: number,
  rates: { readonly compute: number; readonly read: number },
): MicroBatch {
  const perExpert = tokens * work.activeShare
  const experts = work.expertElements * work.activeShare * (1 + shared.expertRamp / perExpert)
  const touched = 1 - Math.exp(-perExpert)
  return {
    compute: (2 * (tokens + shared.prefillRamp) * (work.sharedElements + experts)) / rates.compute,
    memory: (work.sharedBytes + work.expertBytes * touched) / rates.read,
  }
}

/**
 * Time to process a prompt of `tokens` at `depth` tokens already in the cache, in micro-batches.
 * `undefined` where no arithmetic rate of the device is known.
 */
export function prefillTimes(
  work: Work,
  hardware: MeasuredHardware,
  constants: DeviceConstants,
  options: { readonly tokens: number; readonly depth: number; readonly microBatch: number },
): PrefillTimes | undefined {
  const peak = peakOf(hardware, constants, work)
  if (peak === undefined) return undefined
  const rates = { compute: peak * constants.prefillShare, read: hardware.bandwidth * constants.bandwidthShare }
  const { tokens, depth, microBatch } = options
  const last = tokens % microBatch
  const batches = [
    { count: Math.floor(tokens / microBatch), times: microBatchTimes(work, microBatch, rates) },
    ...(last > 0 ? [{ count: 1, times: microBatchTimes(work, last, rates) }] : []),
  ]
  const sum = (seconds: (times: MicroBatch) => number) =>
    batches.reduce((total, { count, times }) => total + count * seconds(times), 0)
  // Each token looks at half of the prompt on average, and at all that was there before it.
  const attention = (2 * tokens * work.attentionElements * (depth + tokens / 2)) / (peak * shared.attentionShare)
  const layers = work.layers * constants.layerSeconds
  return {
    totalSeconds: sum(({ compute, memory }) => overlap(compute, memory) + layers) + attention,
    bound: sum(({ compute }) => compute) + attention > sum(({ memory }) => memory) ? "compute" : "memory",
  }
}
