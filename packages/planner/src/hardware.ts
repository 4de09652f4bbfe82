import { estimateMemory, type Fit, maximumContext, type MemoryRequest } from "@plimsoll/memory"
import type { Hardware, Price } from "@plimsoll/specs"
import { estimateSpeed, type SpeedReport } from "@plimsoll/speed"

/** What runs a model: a memory request without its hardware, and what the answer should be limited to. */
export interface HardwareQuestion extends Omit<MemoryRequest, "hardware"> {
  /** Devices to choose from. */
  readonly candidates: readonly Hardware[]
  readonly minimumContext?: number | undefined
  /** Tokens per second of one request. */
  readonly minimumDecode?: number | undefined
  readonly vendor?: Hardware["vendor"] | undefined
  readonly segment?: Hardware["segment"] | undefined
  readonly budget?: { readonly amount: number; readonly currency: string } | undefined
  readonly sort?: HardwareSort | undefined
  /** Include devices that do not hold the model, with how much they lack. */
  readonly includeUnfit?: boolean | undefined
  readonly limit?: number | undefined
}

export type HardwareSort = "memory" | "speed" | "headroom" | "price"

/** One device's answer. */
export interface HardwareResult {
  readonly hardware: Hardware
  readonly fits: Fit
  /** Bytes on the device and on its host. */
  readonly totalBytes: number
  /** Bytes on the device alone. */
  readonly deviceBytes: number
  readonly capacityBytes: number
  /** Capacity less need, bytes; negative where it does not fit. */
  readonly headroomBytes: number
  readonly speed: SpeedReport
  /** Longest context that certainly fits, tokens. */
  readonly maximumContext: number
  /** The newest dated price; `undefined` where none is known. */
  readonly price: Price | undefined
  readonly why: string
}

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`

function newestPrice(prices: readonly Price[]): Price | undefined {
  return prices.toSorted((a, b) => b.date.localeCompare(a.date))[0]
}

function explain(fits: Fit, need: number, capacity: number, hardware: Hardware): string {
  if (fits === "yes") return `holds everything, ${gigabytes(capacity - need)} to spare`
  const over = need - capacity
  if (fits === "uncertain")
    return over > 0
      ? `${gigabytes(over)} over the usable memory expected, within its bounds`
      : `${gigabytes(-over)} to spare, less than what is uncertain`
  return hardware.unifiedMemory
    ? `${gigabytes(over)} over; its memory is the host's, so nothing can be moved there`
    : `${gigabytes(over)} over; runs only with at least that much of the weights in host memory, at the host's speed`
}

function evaluate(question: HardwareQuestion, hardware: Hardware): HardwareResult {
  const request: MemoryRequest = { ...question, hardware: [hardware] }
  const report = estimateMemory(request)
  const [device] = report.devices
  const deviceBytes = device?.totalBytes ?? 0
  const capacityBytes = device?.capacity?.bytes ?? 0
  return {
    hardware,
    fits: report.fits,
    totalBytes: report.totalBytes,
    deviceBytes,
    capacityBytes,
    headroomBytes: capacityBytes - deviceBytes,
    speed: estimateSpeed({ ...question, hardware: [hardware] }),
    maximumContext: report.fits === "no" ? 0 : maximumContext(request),
    price: newestPrice(hardware.prices),
    why: explain(report.fits, deviceBytes, capacityBytes, hardware),
  }
}

const fitOrder: Readonly<Record<Fit, number>> = { yes: 0, uncertain: 1, no: 2 }

/** Least memory that does, fastest, most room, or cheapest first; what has no price comes last. */
const compare: Readonly<Record<HardwareSort, (a: HardwareResult, b: HardwareResult) => number>> = {
  memory: (a, b) => a.capacityBytes - b.capacityBytes || compare.speed(a, b),
  speed: (a, b) => b.speed.decodeTokensPerSecond - a.speed.decodeTokensPerSecond,
  headroom: (a, b) => b.headroomBytes - a.headroomBytes,
  price: (a, b) => (a.price?.amount ?? Number.POSITIVE_INFINITY) - (b.price?.amount ?? Number.POSITIVE_INFINITY) || 0,
}

function passes(question: HardwareQuestion, result: HardwareResult): boolean {
  const { budget, minimumContext = 0, minimumDecode = 0 } = question
  if (!question.includeUnfit && result.fits === "no") return false
  if (result.maximumContext < minimumContext && !question.includeUnfit) return false
  if (result.speed.decodeTokensPerSecond < minimumDecode) return false
  if (!budget) return true
  return result.price?.currency === budget.currency && result.price.amount <= budget.amount
}

/** A device once per memory size it is sold with. */
function variants(hardware: Hardware): readonly Hardware[] {
  const options = hardware.memoryOptions ?? [hardware.memoryBytes]
  return options.map((memoryBytes) => ({ ...hardware, memoryBytes }))
}

/**
 * Which devices run this model, best first: those that certainly hold it, then those that may.
 *
 * @throws PlimsollError as `estimateMemory`
 */
export function rankHardware(question: HardwareQuestion): readonly HardwareResult[] {
  const { candidates, vendor, segment, sort = "memory", limit } = question
  const order = compare[sort]
  return candidates
    .filter((hardware) => (!vendor || hardware.vendor === vendor) && (!segment || hardware.segment === segment))
    .flatMap(variants)
    .map((hardware) => evaluate(question, hardware))
    .filter((result) => passes(question, result))
    .toSorted((a, b) => fitOrder[a.fits] - fitOrder[b.fits] || order(a, b))
    .slice(0, limit)
}
