import { type Certainty, estimateMemory, type Fit, type MemoryRequest, maximumContext } from "@plimsoll/memory"
import { type Hardware, PlimsollError, type Price } from "@plimsoll/specs"
import { estimateSpeed, type SpeedReport } from "@plimsoll/speed"
import { newestPrice } from "./price.ts"
import { whyFits } from "./why.ts"

/** What runs a model: a memory request without its hardware, and what the answer should be limited to. */
export interface HardwareQuestion extends Omit<MemoryRequest, "hardware"> {
  /** Devices to choose from. */
  readonly candidates: readonly Hardware[]
  /** Least context that must certainly fit, tokens. */
  readonly minimumContext?: number | undefined
  /** Least tokens per second of one request. */
  readonly minimumDecode?: number | undefined
  readonly vendor?: Hardware["vendor"] | undefined
  readonly segment?: Hardware["segment"] | undefined
  /** Most that a device may cost; what has no price in this currency is left out. */
  readonly budget?: { readonly amount: number; readonly currency: string } | undefined
  /** `"memory"` where absent. */
  readonly sort?: HardwareSort | undefined
  /** Include devices that lack memory for the model or for `minimumContext`, with how much they lack. */
  readonly includeUnfit?: boolean | undefined
  /** Include what was only announced, or reached few buyers. */
  readonly includeAnnounced?: boolean | undefined
  /** Most devices to return. */
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
  /** How sure the capacity is: read from a driver, or assumed from the marketed size. */
  readonly capacityCertainty: Certainty
  /** Capacity less need, bytes; negative where it does not fit. */
  readonly headroomBytes: number
  readonly speed: SpeedReport
  /** Longest context that certainly fits, tokens. */
  readonly maximumContext: number
  /** The newest price, in the budget's currency where there is one; `undefined` where none is known. */
  readonly price: Price | undefined
  readonly why: string
}

function evaluate(question: HardwareQuestion, hardware: Hardware): HardwareResult {
  const request: MemoryRequest = { ...question, hardware: [hardware] }
  const report = estimateMemory(request)
  const [device] = report.devices
  const deviceBytes = device?.totalBytes ?? 0
  const capacityBytes = device?.capacity?.bytes ?? 0
  const longest = maximumContext(request)
  return {
    hardware,
    fits: report.fits,
    totalBytes: report.totalBytes,
    deviceBytes,
    capacityBytes,
    capacityCertainty: device?.capacity?.certainty ?? "assumed",
    headroomBytes: capacityBytes - deviceBytes,
    speed: estimateSpeed({ ...question, hardware: [hardware] }),
    maximumContext: longest,
    price: newestPrice(hardware.prices, question.budget?.currency),
    why: whyFits(report, hardware, { longest, asked: question.minimumContext }),
  }
}

/** Of a device that the engine has no backend for, or whose bandwidth nobody printed. */
const unanswerable: ReadonlySet<string> = new Set(["UNSUPPORTED", "MISSING_DATA"])

/** Results of the devices that can be asked. */
function evaluateAll(question: HardwareQuestion, candidates: readonly Hardware[]): readonly HardwareResult[] {
  const failures: PlimsollError[] = []
  const results = candidates.flatMap((hardware) => {
    try {
      return [evaluate(question, hardware)]
    } catch (error) {
      if (!PlimsollError.isInstance(error) || !unanswerable.has(error.code)) throw error
      failures.push(error)
      return []
    }
  })
  // Where none can be asked, the question is at fault and not the devices.
  if (results.length === 0 && failures[0]) throw failures[0]
  return results
}

const fitOrder: Readonly<Record<Fit, number>> = { yes: 0, uncertain: 1, no: 2 }

/** Amounts of different currencies are not compared: each currency stands by itself. */
function byPrice(a: Price | undefined, b: Price | undefined): number {
  if (!a || !b) return Number(a === undefined) - Number(b === undefined)
  return a.currency === b.currency ? a.amount - b.amount : a.currency.localeCompare(b.currency)
}

/** Least memory that does, fastest, most room, or cheapest first; what has no price comes last. */
const compare: Readonly<Record<HardwareSort, (a: HardwareResult, b: HardwareResult) => number>> = {
  memory: (a, b) => a.capacityBytes - b.capacityBytes || compare.speed(a, b),
  speed: (a, b) => b.speed.decodeTokensPerSecond - a.speed.decodeTokensPerSecond,
  headroom: (a, b) => b.headroomBytes - a.headroomBytes,
  price: (a, b) => byPrice(a.price, b.price),
}

function passes(question: HardwareQuestion, result: HardwareResult): boolean {
  const { budget, minimumContext = 0, minimumDecode = 0 } = question
  const holds = result.fits !== "no" && result.maximumContext >= minimumContext
  if (!holds && !question.includeUnfit) return false
  if (result.speed.decodeTokensPerSecond < minimumDecode) return false
  if (!budget) return true
  return result.price?.currency === budget.currency && result.price.amount <= budget.amount
}

function checkLimits({ minimumContext, minimumDecode, budget, limit }: HardwareQuestion): void {
  const limits = { minimumContext, minimumDecode, "budget.amount": budget?.amount, limit }
  for (const [field, value] of Object.entries(limits))
    if (value !== undefined && !(Number.isFinite(value) && value >= 0))
      throw new PlimsollError("INVALID_REQUEST", `${field}: expected a number from 0, got ${value}`)
}

/** A device once per memory size it is sold with. */
function variants(hardware: Hardware): readonly Hardware[] {
  const options = hardware.memoryOptions ?? [hardware.memoryBytes]
  return options.map((memoryBytes) => ({
    ...hardware,
    memoryBytes,
    // The driver's figure was read on the size that the entry is about.
    reportedMemory: memoryBytes === hardware.memoryBytes ? hardware.reportedMemory : undefined,
  }))
}

/**
 * Which devices run this model, best first: those that certainly hold it, then those that may. Devices that the engine
 * does not run on, or whose bandwidth is not known, are left out, as are announced ones.
 *
 * @param question - the memory request, the devices to choose from, and what the answer is limited to
 * @returns one result for each device and memory size, with bytes, tokens per second and the reason
 * @throws PlimsollError as `estimateMemory` and `estimateSpeed`; `INVALID_REQUEST` for limits below 0
 * @example
 * ```ts
 * const question = { model: llama318B, recipe: q4KM, engine: llamaCpp, context: 8192 }
 * const [first] = rankHardware({ ...question, candidates: [gb10, rtx4090], sort: "speed" })
 * first?.hardware.name // "NVIDIA GeForce RTX 4090"
 * first?.why // "holds everything, 19.6 GB to spare"
 * ```
 */
export function rankHardware(question: HardwareQuestion): readonly HardwareResult[] {
  checkLimits(question)
  const { candidates, vendor, segment, includeAnnounced = false, sort = "memory", limit } = question
  const order = compare[sort]
  const asked = candidates
    .filter((hardware) => (!vendor || hardware.vendor === vendor) && (!segment || hardware.segment === segment))
    .filter(({ status }) => includeAnnounced || status === undefined)
  return evaluateAll(question, asked.flatMap(variants))
    .filter((result) => passes(question, result))
    .toSorted((a, b) => fitOrder[a.fits] - fitOrder[b.fits] || order(a, b))
    .slice(0, limit)
}
