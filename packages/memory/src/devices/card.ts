import type { Hardware } from "@plimsoll/specs"
import type { Certainty } from "../term.ts"
import { systemReserve } from "./desktop.ts"
import type { UsableMemoryOptions } from "./system.ts"
import type { UsableMemory } from "./usable-memory.ts"

/**
 * Share of the marketed size that drivers report: 0.995 on an H100 (81,559 MiB of 80 GiB), 0.9995 on a 4090,
 * and 0.937 where ECC takes a sixteenth of GDDR memory (L40S: 46,068 MiB of 48 GiB).
 */
const keptShare = { typical: 0.985, low: 0.93 } as const

/** What is left of GDDR memory where a sixteenth of it holds check bits; HBM has room of its own for them. */
const eccShare = 15 / 16

/** Below this share of the marketed size a driver's figure was read with error correction on. */
const correctedBelow = 0.96

function reported({ memoryBytes, reportedMemory, memoryType }: Hardware, ecc: boolean | undefined): UsableMemory {
  if (reportedMemory) {
    const { value, source } = reportedMemory
    const isGddr = memoryType.startsWith("GDDR")
    const isCorrected = value < correctedBelow * memoryBytes
    const factor = ecc === undefined || !isGddr || ecc === isCorrected ? 1 : ecc ? eccShare : 1 / eccShare
    const bytes = Math.round(value * factor)
    const change = factor === 1 ? "" : ecc ? ", less a sixteenth for error correction" : ", with error correction off"
    return {
      bytes,
      certainty: factor === 1 ? "exact" : "fitted",
      // Drivers keep a little more or less beside the check bits: 49,140 MiB and 46,068 of one card.
      interval: factor === 1 ? exact(bytes) : within(bytes, 0.002),
      how: `memory as the driver reports it${change}`,
      source,
    }
  }
  const share = ecc && memoryType.startsWith("GDDR") ? eccShare : 1
  return {
    bytes: Math.floor(memoryBytes * keptShare.typical * share),
    certainty: "assumed",
    interval: { low: Math.floor(memoryBytes * keptShare.low), high: Math.floor(memoryBytes * share), coverage: 0.9 },
    how: `marketed memory × ${keptShare.typical}: no driver's figure is known for this device`,
    source: { where: "driver figures of 14 NVIDIA devices against their marketed size", date: "2026-11-23" },
  }
}

const exact = (bytes: number) => ({ low: bytes, high: bytes, coverage: 1 })

function within(bytes: number, share: number) {
  return { low: Math.floor(bytes * (1 - share)), high: Math.ceil(bytes * (1 + share)), coverage: 0.9 }
}

const worse = (certainty: Certainty): Certainty => (certainty === "exact" ? "fitted" : certainty)

/**
 * Windows' drivers give memory of the host where a card is full instead of failing: programs go on, many times slower.
 * NVIDIA's since 536.40, and since 546.01 a setting turns it off.
 */
const spills =
  "where it is full, Windows' driver goes on in memory of the host, many times slower, unless the CUDA Sysmem Fallback Policy forbids it"

/** What a process can have of a card with memory of its own. */
export function cardMemory(hardware: Hardware, options: UsableMemoryOptions): UsableMemory {
  const whole = reported(hardware, options.ecc)
  const reserve = systemReserve(whole.bytes, options)
  if (!reserve) return whole
  const { low, high, coverage } = whole.interval
  const isWindows = options.system === "windows" || options.system === "wsl2"
  return {
    bytes: Math.max(0, whole.bytes - reserve.typical),
    certainty: worse(whole.certainty),
    interval: {
      low: Math.max(0, low - reserve.high),
      high: Math.max(0, high - reserve.low),
      coverage: Math.min(0.9, coverage),
    },
    how: `${whole.how}, of which ${reserve.how} ${reserve.typical} bytes`,
    source: reserve.source,
    ...(isWindows && hardware.vendor === "nvidia" ? { warnings: [spills] } : {}),
  }
}
