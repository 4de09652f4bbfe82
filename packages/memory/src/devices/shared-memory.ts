import type { Hardware, Source } from "@plimsoll/specs"
import { linuxTotals, unifiedMemoryLimit } from "@plimsoll/specs/unified-memory"
import type { UsableMemoryOptions } from "./system.ts"
import type { UsableMemory } from "./usable-memory.ts"

const GiB = 2 ** 30
const unread: Source = { where: "assumed" }

/** Shares of the marketed size that Linux has of NVIDIA's chips, the lowest and the highest that were read. */
function linuxShares(): { readonly low: number; readonly high: number } {
  const shares = Object.entries(linuxTotals.bytes).map(([size, bytes]) => bytes / (Number(size) * GiB))
  return { low: Math.min(...shares), high: Math.max(...shares) }
}

/** A machine whose memory is all the graphics unit's: what Linux has of it, with what Linux itself takes. */
function ofNvidia(hardware: Hardware, system: "linux" | "windows"): UsableMemory {
  const limit = unifiedMemoryLimit({ hardware, system })
  const { memoryBytes } = hardware
  const source = limit?.sources[0] ?? unread
  const shares = linuxShares()
  if (system === "windows") {
    const bytes = limit?.bytes ?? Math.floor(memoryBytes / 2)
    const interval = { low: bytes, high: Math.floor(memoryBytes * shares.high), coverage: 0.9 }
    return { bytes, certainty: "fitted", interval, how: limit?.rule ?? "", source }
  }
  const total = limit?.bytes ?? Math.floor((memoryBytes * (shares.low + shares.high)) / 2)
  return {
    bytes: total,
    certainty: limit?.bytes === undefined ? "assumed" : "fitted",
    interval: {
      low: Math.floor((limit?.bytes ?? memoryBytes * shares.low) * 0.97),
      high: Math.ceil((limit?.bytes ?? memoryBytes * shares.high) * 1.005),
      coverage: 0.9,
    },
    how: "memory of the machine as Linux has it; cached files give way, and nothing should be swapped",
    source,
  }
}

/** AMD's graphics units map half of the memory unless settings say more: the limit of TTM, or what Windows dedicates. */
function ofAmd(hardware: Hardware, system: "linux" | "windows" | undefined): UsableMemory {
  const { memoryBytes } = hardware
  const limit = unifiedMemoryLimit({ hardware, system: system ?? "linux" })
  const low = limit?.bytes ?? Math.floor(memoryBytes / 2)
  const source = limit?.sources[0] ?? unread
  if (system === undefined)
    return {
      bytes: Math.floor(memoryBytes * 0.75),
      certainty: "assumed",
      interval: { low, high: memoryBytes, coverage: 0.9 },
      how: `three quarters of the memory that it shares with the host; Linux allows half of it unless ${limit?.raise ?? "told otherwise"} says more`,
      source,
    }
  return {
    bytes: low,
    certainty: "fitted",
    // A carve-out of the firmware, half a GiB to an eighth of the memory where nobody changed it, comes on top.
    interval: { low, high: Math.floor(low + memoryBytes / 8), coverage: 0.9 },
    how: `${limit?.rule}; ${limit?.raise} raises it`,
    source,
  }
}

/** A limit that the owner set. */
function asSet(limitBytes: number): UsableMemory {
  return {
    bytes: limitBytes,
    certainty: "exact",
    interval: { low: limitBytes, high: limitBytes, coverage: 1 },
    how: "the limit as it was set",
    source: { where: "request" },
  }
}

/** Others: by Windows' rule where Windows runs, else somewhere from half to all of it. */
function ofOthers(hardware: Hardware, system: "linux" | "windows" | undefined): UsableMemory {
  const limit = unifiedMemoryLimit({ hardware, system: system ?? "linux" })
  const half = Math.floor(hardware.memoryBytes / 2)
  const isKnown = system === "windows" && limit?.bytes !== undefined
  const bytes = isKnown ? (limit?.bytes ?? half) : Math.floor(hardware.memoryBytes * 0.75)
  return {
    bytes,
    certainty: isKnown ? "fitted" : "assumed",
    interval: { low: half, high: hardware.memoryBytes, coverage: 0.9 },
    how: isKnown
      ? (limit?.rule ?? "")
      : "from half to all of the memory that it shares with the host: no rule is known",
    source: (isKnown ? limit?.sources[0] : undefined) ?? unread,
  }
}

/** What a process can have of memory that the processor and the graphics unit share; macOS has rules of its own. */
export function sharedMemory(hardware: Hardware, options: UsableMemoryOptions): UsableMemory {
  const { limitBytes, system } = options
  if (limitBytes !== undefined) return asSet(limitBytes)
  const family = system === "wsl2" ? "windows" : system === "linux" || system === "windows" ? system : undefined
  if (hardware.vendor === "nvidia") return ofNvidia(hardware, family ?? "linux")
  return hardware.vendor === "amd" ? ofAmd(hardware, family) : ofOthers(hardware, family)
}
