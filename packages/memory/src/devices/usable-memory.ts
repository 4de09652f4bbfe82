import type { Hardware, Source } from "@plimsoll/specs"
import { unifiedMemoryLimit } from "@plimsoll/specs/unified-memory"
import type { Certainty, Interval } from "../term.ts"
import { macosGpuLimit } from "./macos-limit.ts"

/** Memory that one process can have on a device. */
export interface UsableMemory {
  readonly bytes: number
  readonly certainty: Certainty
  readonly interval: Interval
  readonly how: string
  readonly source: Source
}

/**
 * What a process can allocate on a device: the driver's figure where one was read, macOS's limit on Apple's chips,
 * else the marketed size with what drivers keep of it.
 *
 * @param hardware - the device
 * @param reservedBytes - memory already in use there, bytes
 * @returns bytes with bounds, and how they were found
 * @example
 * ```ts
 * usableMemory(rtx4090).how // "memory as the driver reports it"
 * ```
 */
export function usableMemory(hardware: Hardware, reservedBytes = 0): UsableMemory {
  const whole = wholeMemory(hardware)
  if (reservedBytes === 0) return whole
  return {
    ...whole,
    bytes: whole.bytes - reservedBytes,
    interval: { ...whole.interval, low: whole.interval.low - reservedBytes, high: whole.interval.high - reservedBytes },
    how: `${whole.how}, less ${reservedBytes} bytes in use`,
  }
}

function wholeMemory(hardware: Hardware): UsableMemory {
  const { memoryBytes, reportedMemory, vendor } = hardware
  if (vendor === "apple") return macosGpuLimit(memoryBytes)
  if (vendor === "amd" && hardware.unifiedMemory) return sharedWithHost(hardware)
  if (reportedMemory)
    return {
      bytes: reportedMemory.value,
      certainty: "exact",
      interval: { low: reportedMemory.value, high: reportedMemory.value, coverage: 1 },
      how: "memory as the driver reports it",
      source: reportedMemory.source,
    }
  return {
    bytes: Math.floor(memoryBytes * keptShare.typical),
    certainty: "assumed",
    interval: {
      low: Math.floor(memoryBytes * keptShare.low),
      high: memoryBytes,
      coverage: 0.9,
    },
    how: `marketed memory × ${keptShare.typical}: no driver's figure is known for this device`,
    source: { where: "driver figures of 14 NVIDIA devices against their marketed size", date: "2026-11-23" },
  }
}

/**
 * AMD's graphics units map host memory. By default Linux lets them have half of it, and settings let them have nearly
 * all; Windows dedicates at most 96 of 128 GB, three quarters.
 */
function sharedWithHost(hardware: Hardware): UsableMemory {
  const { memoryBytes } = hardware
  const limit = unifiedMemoryLimit({ hardware, system: "linux" })
  const low = limit?.bytes ?? Math.floor(memoryBytes / 2)
  return {
    bytes: Math.floor(memoryBytes * 0.75),
    certainty: "assumed",
    interval: { low, high: memoryBytes, coverage: 0.9 },
    how: `three quarters of the memory that it shares with the host; Linux allows half of it unless ${limit?.raise ?? "told otherwise"} says more`,
    source: limit?.sources[0] ?? { where: "assumed" },
  }
}

/**
 * Share of the marketed size that drivers report: 0.995 on an H100 (81,559 MiB of 80 GiB), 0.9995 on a 4090,
 * and 0.937 where ECC takes a sixteenth of GDDR memory (L40S: 46,068 MiB of 48 GiB).
 */
const keptShare = { typical: 0.985, low: 0.93 } as const
