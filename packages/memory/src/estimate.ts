import { type Hardware, PlimsollError } from "@plimsoll/specs"
import { wslShare } from "./devices/system.ts"
import { type UsableMemory, usableMemory } from "./devices/usable-memory.ts"
import type { EngineEstimate, ServingCapacity } from "./engines/engine.ts"
import type { DeviceMemory, Fit, MemoryReport, MemorySums } from "./report.ts"
import { type MemoryRequest, reservedOf, usableOptionsOf } from "./request.ts"
import { type Interval, sumIntervals, type Term } from "./term.ts"

/** Adds up terms by what they are for. */
function sumsOf(terms: readonly Term[]): MemorySums {
  const sums = { weights: 0, cache: 0, state: 0, compute: 0, output: 0, overhead: 0 }
  let totalBytes = 0
  for (const { what, bytes } of terms) {
    sums[what] += bytes
    totalBytes += bytes
  }
  return {
    weightsBytes: sums.weights,
    cacheBytes: sums.cache,
    stateBytes: sums.state,
    computeBytes: sums.compute,
    outputBytes: sums.output,
    overheadBytes: sums.overhead,
    totalBytes,
  }
}

/** Yes where the largest need meets the smallest capacity, no where even the smallest need exceeds the largest. */
function fitsWithin(need: Interval, capacity: Interval): Fit {
  if (need.high <= capacity.low) return "yes"
  return need.low > capacity.high ? "no" : "uncertain"
}

const intervalOf = (terms: readonly Term[]) => sumIntervals(terms.map(({ interval }) => interval))

/**
 * @param all - the terms that have to fit together, where they are more than the device's own
 * @param total - bounds of the device's total, where they are surer than those of its terms
 */
function deviceMemory(
  name: string,
  terms: readonly Term[],
  capacity: UsableMemory | undefined,
  all: readonly Term[] = terms,
  total?: Interval | undefined,
): DeviceMemory {
  const interval = total ?? intervalOf(terms)
  const needed = all === terms ? interval : intervalOf(all)
  return {
    name,
    // Not first: what follows a spread at the start takes thirty times as long to add (V8 of Node.js 20).
    ...sumsOf(terms),
    interval,
    capacity,
    fits: capacity ? fitsWithin(needed, capacity.interval) : "yes",
  }
}

/** A server does not start whose pool cannot hold one request of the full context. */
function servesOne(serving: ServingCapacity | undefined): { readonly fits: Fit } {
  if (!serving) return { fits: "yes" }
  const { low, high } = serving.maximumConcurrency.interval
  return { fits: low >= 1 ? "yes" : high < 1 ? "no" : "uncertain" }
}

function hostCapacity(request: MemoryRequest): UsableMemory | undefined {
  const [device] = request.hardware ?? []
  const memoryBytes = request.host?.memoryBytes ?? (device?.unifiedMemory ? device.memoryBytes : undefined)
  if (memoryBytes === undefined) return undefined
  // What is in use on a device that shares the host's memory is in use on the host.
  const reservedOnDevice = device?.unifiedMemory ? reservedOf(request, 0) : 0
  const inUse = Math.max(request.host?.reservedBytes ?? 0, reservedOnDevice)
  const bytes = memoryBytes - inUse
  if (request.host?.system === "wsl2") {
    const half = Math.floor(memoryBytes * wslShare.share)
    return {
      bytes: half,
      certainty: "assumed",
      interval: { low: Math.min(half, bytes), high: Math.max(half, bytes), coverage: 0.9 },
      how: "half of the host's memory, which Windows gives WSL 2 unless .wslconfig says another size",
      source: wslShare.source,
    }
  }
  return {
    bytes,
    certainty: "exact",
    interval: { low: bytes, high: bytes, coverage: 1 },
    how: request.host?.memoryBytes === undefined ? "memory shared with the device" : "memory of the host as asked",
    source: { where: "request" },
  }
}

function worst(fits: readonly Fit[]): Fit {
  if (fits.includes("no")) return "no"
  return fits.includes("uncertain") ? "uncertain" : "yes"
}

function checkBytes(field: string, value: number | undefined): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return
  throw new PlimsollError("INVALID_REQUEST", `${field}: expected a whole number of bytes, got ${value}`)
}

/** @throws PlimsollError `INVALID_REQUEST` for sizes of machines that are no whole numbers */
export function checkSizes({ hardware = [], host, reservedBytes }: MemoryRequest): void {
  for (const bytes of typeof reservedBytes === "object" ? reservedBytes : [reservedBytes])
    checkBytes("reservedBytes", bytes)
  checkBytes("host.memoryBytes", host?.memoryBytes)
  checkBytes("host.reservedBytes", host?.reservedBytes)
  for (const [index, { memoryBytes }] of hardware.entries()) checkBytes(`hardware[${index}].memoryBytes`, memoryBytes)
}

/**
 * What a model needs on each device, term by term, as the engine would allocate it.
 *
 * @param request - model, recipe, engine and options; what is left out takes the engine's default
 * @returns bytes per device and what they are the sum of, with the certainty of each
 * @throws PlimsollError `REFUSED_BY_ENGINE` for what the engine itself refuses, `INVALID_REQUEST` for values out of
 *   range, `UNSUPPORTED` for what has no rule here yet, `INVALID_SHAPE` where a cache type's blocks do not fill rows
 * @example
 * ```ts
 * const report = estimateMemory({ model: glm45Air, recipe: q4KM, engine: llamaCpp, context: 8192 })
 * report.cacheBytes // 1543503872
 * ```
 */
export function estimateMemory(request: MemoryRequest): MemoryReport {
  checkSizes(request)
  return reportOf(request, request.engine.estimate(request))
}

/** An engine's terms, summed for each place and held against what is there. */
export function reportOf(request: MemoryRequest, estimate: EngineEstimate): MemoryReport {
  const { terms } = estimate
  const hardware: readonly Hardware[] = request.hardware ?? []
  const devices = hardware.map((device, index) =>
    deviceMemory(
      device.name,
      terms.filter((term) => term.device === index),
      usableMemory(device, usableOptionsOf(request, index)),
      undefined,
      estimate.totals?.[index]?.interval,
    ),
  )
  const onHost = terms.filter((term) => term.device === "host")
  const capacity = hostCapacity(request)
  // A chip with unified memory must hold both parts at once.
  const shared = hardware[0]?.unifiedMemory ? terms : onHost
  const host = deviceMemory("host", onHost, capacity, shared)
  return {
    // Without a device everything is on the host, and nobody can say whether an unknown memory holds it.
    fits:
      devices.length === 0 && !capacity
        ? "uncertain"
        : worst([...devices, host, servesOne(estimate.serving)].map(({ fits }) => fits)),
    ...sumsOf(terms),
    interval: intervalOf(terms),
    devices,
    host,
    terms,
    downloadBytes: estimate.fileBytes,
    notLoadedBytes: estimate.notLoadedBytes,
    resolved: estimate.resolved,
    flags: estimate.flags,
    warnings: [
      ...estimate.warnings,
      ...devices.flatMap(({ name, fits, capacity }) =>
        fits === "yes" ? [] : (capacity?.warnings ?? []).map((warning) => `${name}: ${warning}`),
      ),
    ],
    serving: estimate.serving,
    sources: terms.map(({ source }) => source),
    versions: { engine: `${request.engine.name} ${request.engine.version}`, rules: request.engine.version },
  }
}
