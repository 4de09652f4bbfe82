import { describe } from "./describe.ts"
import { PlimsollError } from "./errors.ts"
import { hardwareCatalogue } from "./hardware/catalogue.ts"
import type { Hardware } from "./hardware/hardware.ts"
import { entriesNamed } from "./identify/index-names.ts"
import { readName } from "./identify/names.ts"
import { entriesWithPciId } from "./identify/pci.ts"
import type { Evidence, HardwareReport, Identification } from "./identify/report.ts"
import { isOfAdapter, withoutWebGpu } from "./identify/webgpu.ts"
import { memorySizes, withMemory } from "./search/memory-options.ts"
import { longestQuery } from "./search/text.ts"

export type { Evidence, HardwareReport, Identification, WebGpuInfo } from "./identify/report.ts"

/**
 * Share of the marketed memory that a device reports: all of it but what ECC takes (a sixteenth), and what HBM spares
 * (B300: 268.6 of 288 GB).
 */
const reported = { least: 0.9, most: 1.01 } as const

/** A Mac reports its memory; other machines report what the firmware or the system leaves of it. */
function sizesLike(hardware: Hardware, memoryBytes: number): readonly number[] {
  const own = hardware.reportedMemory?.value
  return memorySizes(hardware).filter((size) => {
    const exact = own !== undefined && Math.abs(memoryBytes - own) <= 2 ** 20
    return exact || (memoryBytes >= reported.least * size && memoryBytes <= reported.most * size)
  })
}

function fitsMemory(hardware: Hardware, memoryBytes: number): boolean {
  const isPart = hardware.unifiedMemory && hardware.vendor !== "apple"
  if (isPart) return memoryBytes <= reported.most * hardware.memoryBytes
  return sizesLike(hardware, memoryBytes).length > 0
}

type Filter = readonly [Evidence, ((hardware: Hardware) => boolean) | undefined]

/** What narrows the candidates, strongest first; a part of which the figure is not known is not ruled out by it. */
function filtersOf(report: HardwareReport, gfx: string | undefined): readonly Filter[] {
  const { webgpu, computeCapability, computeUnits, gpuCores, memoryBytes } = report
  const is = <Value>(asked: Value | undefined, of: (hardware: Hardware) => Value | undefined) =>
    asked === undefined ? undefined : (hardware: Hardware) => (of(hardware) ?? asked) === asked
  return [
    ["gfx", is(gfx, (hardware) => hardware.gfx)],
    ["webgpu", webgpu && ((hardware) => isOfAdapter(hardware, webgpu))],
    ["computeCapability", is(computeCapability, (hardware) => hardware.computeCapability)],
    ["computeUnits", is(computeUnits, (hardware) => hardware.computeUnits)],
    ["gpuCores", is(gpuCores, (hardware) => hardware.gpuCores)],
    ["memory", memoryBytes === undefined ? undefined : (hardware) => fitsMemory(hardware, memoryBytes)],
  ]
}

interface Found {
  readonly entries: readonly Hardware[]
  readonly by: readonly Evidence[]
  readonly against: readonly Evidence[]
}

/** Entries with the name and the id, or with one of the two; without either, those of the instruction set or adapter. */
function begin(report: HardwareReport, gfx: string | undefined, catalogue: readonly Hardware[]): Found {
  const named = report.name === undefined ? [] : entriesNamed(readName(report.name), catalogue)
  const numbered = report.pciId === undefined ? [] : entriesWithPciId(report.pciId, catalogue)
  const both = named.filter((entry) => numbered.includes(entry))
  if (both.length > 0) return { entries: both, by: ["pciId", "name"], against: [] }
  if (named.length > 0) return { entries: named, by: ["name"], against: [] }
  if (numbered.length > 0) return { entries: numbered, by: ["pciId"], against: [] }
  if (gfx !== undefined) return { entries: catalogue.filter((entry) => entry.gfx === gfx), by: ["gfx"], against: [] }
  const { webgpu } = report
  const isNameless = report.name === undefined && report.pciId === undefined
  if (webgpu && isNameless)
    return { entries: catalogue.filter((entry) => isOfAdapter(entry, webgpu)), by: ["webgpu"], against: [] }
  return { entries: [], by: [], against: [] }
}

function narrow(found: Found, [evidence, holds]: Filter): Found {
  if (!holds || found.by.includes(evidence)) return found
  const entries = found.entries.filter(holds)
  if (entries.length === 0) return { ...found, against: [...found.against, evidence] }
  return entries.length === found.entries.length ? found : { ...found, entries, by: [...found.by, evidence] }
}

function checkReport(report: unknown): asserts report is HardwareReport {
  if (typeof report !== "object" || report === null)
    throw new PlimsollError("INVALID_REQUEST", `report: expected an object, got ${describe(report)}`)
  const { name, memoryBytes } = report as HardwareReport
  if (name !== undefined && (typeof name !== "string" || name.length > longestQuery))
    throw new PlimsollError(
      "INVALID_REQUEST",
      `report.name: expected a text of at most ${longestQuery} characters, got ${typeof name === "string" ? name.length : describe(name)}`,
    )
  if (memoryBytes !== undefined && !(Number.isFinite(memoryBytes) && memoryBytes > 0))
    throw new PlimsollError("INVALID_REQUEST", `report.memoryBytes: expected bytes, got ${describe(memoryBytes)}`)
}

/**
 * Which entry of the catalogue a device is, by what its driver reports. Parts that share a name are told apart by
 * memory, cores and numbers; where the report does not tell them apart, all of them are returned.
 *
 * @param report - whatever is known: name, memory in bytes, PCI id, instruction set, cores, WebGPU's adapter
 * @param catalogue - the hardware to look among; the catalogue of this package where absent
 * @returns one entry (with the reported memory, where it is sold with several), several candidates, or none
 * @throws PlimsollError `INVALID_REQUEST` for names of more than 200 characters and memory that is no number of bytes
 * @example
 * ```ts
 * const found = identifyHardware({ name: "NVIDIA H100 80GB HBM3", memoryBytes: 81_559 * 2 ** 20 })
 * found.kind === "one" && found.hardware.id // "nvidia-h100-sxm5-80gb"
 * ```
 */
export function identifyHardware(
  report: HardwareReport,
  catalogue: readonly Hardware[] = hardwareCatalogue,
): Identification<Hardware> {
  checkReport(report)
  const asked = withoutWebGpu(report)
  const gfx = asked.gfx ?? (asked.name === undefined ? undefined : readName(asked.name).gfx)
  const filters = filtersOf({ ...asked, webgpu: report.webgpu }, gfx)
  const { entries, by, against } = filters.reduce(narrow, begin({ ...asked, webgpu: report.webgpu }, gfx, catalogue))
  const sized = entries.map((entry) => withReportedMemory(entry, asked.memoryBytes))
  const [first, second] = sized
  if (!first) return { kind: "none" }
  if (second || against.length > 0) return { kind: "several", candidates: sized, by, against }
  return { kind: "one", hardware: first, by }
}

function withReportedMemory(entry: Hardware, memoryBytes: number | undefined): Hardware {
  if (memoryBytes === undefined) return entry
  const [size, second] = sizesLike(entry, memoryBytes)
  return size === undefined || second !== undefined ? entry : withMemory(entry, size)
}
