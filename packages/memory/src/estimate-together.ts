import { PlimsollError } from "@plimsoll/specs"
import { checkSizes, reportOf } from "./estimate.ts"
import type { Fit, MemoryReport } from "./report.ts"
import { type MemoryRequest, reservedOf } from "./request.ts"
import { sumIntervals, type Term } from "./term.ts"

/** Models that are resident at once: the sums of all, and each as if the later ones were not there. */
export interface TogetherReport extends MemoryReport {
  readonly reports: readonly MemoryReport[]
}

function check(requests: readonly MemoryRequest[]): MemoryRequest {
  const [first, ...others] = requests
  if (!first) throw new PlimsollError("INVALID_REQUEST", "expected one request or more, got none")
  const machine = ({ hardware = [] }: MemoryRequest) =>
    hardware.map(({ id, name, memoryBytes }) => [id, name, memoryBytes])
  if (others.some((other) => String(machine(other)) !== String(machine(first))))
    throw new PlimsollError("INVALID_REQUEST", "hardware: expected the same devices in all requests, got others", {
      hint: "Name every device of the machine in each request; backend, gpuLayers and mainDevice say what a model uses.",
    })
  return first
}

const bytesOn = (terms: readonly Term[], device: number): number =>
  terms.reduce((sum, term) => (term.device === device ? sum + term.bytes : sum), 0)

/**
 * What several models need that are resident at once, each in a process of its own, loaded in turn: one that is fitted to
 * free memory finds what those before it left.
 *
 * @param requests - of the same devices, in the order of loading; the host and what is in use are the first's
 * @returns sums by device held against what is there, terms named by their model, and the report of each
 * @throws PlimsollError `INVALID_REQUEST` for no requests or for different devices, and what `estimateMemory` throws
 * @example
 * ```ts
 * const chat = { model: llama318B, recipe: q4KM, engine: llamaServer, hardware: [rtx4090], context: 8192 }
 * estimateTogether([chat, { ...chat, model: qwen34B }]).fits // "yes"
 * ```
 */
export function estimateTogether(requests: readonly MemoryRequest[]): TogetherReport {
  const first = check(requests)
  const hardware = first.hardware ?? []
  const before: Term[] = []
  const loaded = requests.map((request, place) => {
    checkSizes(request)
    const reservedBytes = hardware.map((_, device) => reservedOf(first, device) + Math.ceil(bytesOn(before, device)))
    const asked = { ...request, host: first.host, reservedBytes }
    const estimate = request.engine.estimate(asked)
    before.push(...estimate.terms)
    const name = request.model.name ?? `model ${place + 1}`
    return { asked, estimate, name }
  })
  const totals = hardware.map((_, device) => {
    const own = loaded.map(
      ({ estimate: { totals, terms } }) =>
        totals?.[device]?.interval ??
        sumIntervals(terms.filter((term) => term.device === device).map(({ interval }) => interval)),
    )
    return { value: bytesOn(before, device), interval: sumIntervals(own) }
  })
  const reports = loaded.map(({ asked, estimate }) => reportOf(asked, estimate))
  const sum = (field: "fileBytes" | "notLoadedBytes") =>
    loaded.reduce((bytes, { estimate }) => bytes + estimate[field], 0)
  const whole = reportOf(first, {
    terms: loaded.flatMap(({ estimate, name }) =>
      estimate.terms.map((term) => ({ ...term, of: term.of === undefined ? name : `${term.of} of ${name}` })),
    ),
    fileBytes: sum("fileBytes"),
    notLoadedBytes: sum("notLoadedBytes"),
    resolved: { models: reports.map(({ resolved }) => resolved) },
    flags: [],
    warnings: [...new Set(loaded.flatMap(({ estimate }) => estimate.warnings))],
    totals,
  })
  const all: readonly Fit[] = [whole, ...reports].map(({ fits }) => fits)
  const fits = all.includes("no") ? "no" : all.includes("uncertain") ? "uncertain" : "yes"
  return { ...whole, fits, reports }
}
