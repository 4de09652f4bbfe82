import { type Hardware, PlimsollError, type Source } from "@plimsoll/specs"
import type { Certainty, Interval } from "../term.ts"
import { cardMemory } from "./card.ts"
import { macosGpuLimit } from "./macos-limit.ts"
import { sharedMemory } from "./shared-memory.ts"
import type { UsableMemoryOptions } from "./system.ts"

/** Memory that one process can have on a device. */
export interface UsableMemory {
  readonly bytes: number
  readonly certainty: Certainty
  readonly interval: Interval
  readonly how: string
  readonly source: Source
  /** What happens where it is full, and it is not an error. */
  readonly warnings?: readonly string[] | undefined
}

function wholeMemory(hardware: Hardware, options: UsableMemoryOptions): UsableMemory {
  if (hardware.vendor === "apple" && options.limitBytes === undefined)
    return macosGpuLimit(hardware.memoryBytes, options.systemVersion)
  return hardware.unifiedMemory ? sharedMemory(hardware, options) : cardMemory(hardware, options)
}

function check(field: string, value: number | undefined): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return
  throw new PlimsollError("INVALID_REQUEST", `${field}: expected a whole number of bytes, got ${value}`)
}

/**
 * What a process can allocate on a device: the driver's figure where one was read, less what the system keeps; macOS's
 * limit on Apple's chips; what systems let a graphics unit have of memory that it shares; else the marketed size with what
 * drivers keep of it.
 *
 * @param hardware - the device
 * @param options - the system, its version, whether a desktop is drawn there, error correction, limits that were set; or
 *   bytes already in use there
 * @returns bytes with bounds, and how they were found
 * @throws PlimsollError `INVALID_REQUEST` for sizes that are no whole number of bytes
 * @example
 * ```ts
 * usableMemory(rtx4090).how // "memory as the driver reports it"
 * usableMemory(rtx4090, { system: "windows" }).bytes / 2 ** 20 // 23789
 * ```
 */
export function usableMemory(hardware: Hardware, options: UsableMemoryOptions | number = {}): UsableMemory {
  const asked = typeof options === "number" ? { reservedBytes: options } : options
  check("limitBytes", asked.limitBytes)
  const { reservedBytes = 0 } = asked
  const whole = wholeMemory(hardware, asked)
  if (reservedBytes === 0) return whole
  return {
    ...whole,
    bytes: whole.bytes - reservedBytes,
    interval: { ...whole.interval, low: whole.interval.low - reservedBytes, high: whole.interval.high - reservedBytes },
    how: `${whole.how}, less ${reservedBytes} bytes in use`,
  }
}
