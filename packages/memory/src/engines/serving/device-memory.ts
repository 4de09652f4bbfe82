import type { Hardware } from "@plimsoll/specs"
import type { UsableMemory } from "../../devices/usable-memory.ts"

const mebibyte = 2 ** 20

/**
 * What CUDA keeps of a device before a process has anything: a seventieth, at most 481 MiB. Between the driver's figure
 * and the one that servers print lie 0.26 GiB of a T4, 0.36 of a 4090, 0.47 of an H100 and 0.50 of an A100 with 40 GB.
 */
const kept = { share: 0.014, most: 481 * mebibyte } as const

interface Driver {
  readonly bytes: number
  readonly how: string
  /** Bounds as shares of it. */
  readonly low: number
  readonly high: number
}

/** The driver's figure, or what devices of the kind have of their marketed size. */
function driverMemory({ memoryBytes, reportedMemory, memoryType, segment, unifiedMemory }: Hardware): Driver {
  if (reportedMemory) return { bytes: reportedMemory.value, how: "memory as the driver reports it", low: 1, high: 1 }
  const share = (of: number, how: string, low: number, high: number): Driver => {
    return { bytes: Math.round(memoryBytes * of), how: `marketed memory × ${of}, ${how}`, low, high }
  }
  // What the operating system has of it; a GB10 prints 121.7 GiB of 128.
  if (unifiedMemory) return share(0.9545, "shared with the host", 0.97, 1.005)
  // Error correction takes a sixteenth of memory that has no room of its own for it.
  if (segment === "datacenter" && memoryType.startsWith("GDDR"))
    return share(0.9375, "less error correction", 0.995, 1.067)
  if (memoryType.startsWith("HBM")) return share(0.994, "as on an H100", 0.985, 1.006)
  return share(0.999, "as on a 4090", 0.985, 1.001)
}

/**
 * Memory of a device as CUDA reports it, of which servers take a share; elsewhere as the driver says.
 *
 * @returns bytes, with bounds
 */
export function deviceMemoryOf(hardware: Hardware): UsableMemory {
  const { bytes, how, low, high } = driverMemory(hardware)
  const isCuda = hardware.vendor === "nvidia" && !hardware.unifiedMemory
  const less = isCuda ? Math.round(Math.min(kept.share * bytes, kept.most)) : 0
  const value = bytes - less
  return {
    bytes: value,
    certainty: "fitted",
    // Of eleven kinds of devices none is farther off than 0.4 %.
    interval: { low: Math.floor(value * low * 0.996), high: Math.ceil(value * high * 1.004), coverage: 0.9 },
    how: less > 0 ? `${how}, less ${less} bytes that CUDA keeps` : how,
    source: {
      where: "totals that vLLM printed on eleven kinds of devices, against the driver's figures",
      date: "2026-11-23",
    },
  }
}
