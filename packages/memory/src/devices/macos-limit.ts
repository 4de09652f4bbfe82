import type { UsableMemory } from "./usable-memory.ts"

const GiB = 2 ** 30

/** `recommendedMaxWorkingSetSize` as llama.cpp printed it on macOS 26, by memory size; printed in units of 10⁶ bytes. */
const macos26: Readonly<Record<number, number>> = {
  16: 12_713.12e6,
  18: 14_302.25e6,
  24: 19_069.67e6,
  32: 26_800.6e6,
  36: 30_150.67e6,
  48: 40_200.9e6,
  64: 55_662.79e6,
  128: 115_448.73e6,
  512: 498_216.21e6,
}

/** The largest share that was read of any size. */
const highestShare = 498_216.21e6 / (512 * GiB)

/** Share of memory that macOS 15 and older let the GPU wire. */
const olderShare = (gibibytes: number) => (gibibytes < 36 ? 2 / 3 : 3 / 4)

/**
 * What macOS lets a GPU wire of unified memory. The bounds reach from the rule of macOS 15 to the value read on
 * macOS 26; `sudo sysctl iogpu.wired_limit_mb=N` raises it.
 *
 * @param memoryBytes - memory of the machine, bytes
 * @returns bytes that the GPU can have, with bounds and where the figure was read
 * @example
 * ```ts
 * macosGpuLimit(64 * 2 ** 30).bytes // 55662790000: 51.84 GiB
 * ```
 */
export function macosGpuLimit(memoryBytes: number): UsableMemory {
  const gibibytes = memoryBytes / GiB
  const older = Math.floor(memoryBytes * olderShare(gibibytes))
  const read = macos26[gibibytes]
  const source = { where: 'llama.cpp logs, "recommendedMaxWorkingSetSize"', date: "2026-11-23" }
  if (read === undefined)
    return {
      bytes: older,
      certainty: "assumed",
      interval: { low: older, high: Math.floor(memoryBytes * highestShare), coverage: 0.9 },
      how: `${gibibytes < 36 ? "two thirds" : "three quarters"} of memory, the rule up to macOS 15: no newer figure is known for ${gibibytes} GiB`,
      source,
    }
  const bytes = Math.floor(read)
  return {
    bytes,
    certainty: "fitted",
    interval: { low: Math.min(older, bytes), high: Math.max(older, bytes), coverage: 0.9 },
    how: "GPU limit as macOS 26 reports it; older systems allow less",
    source,
  }
}
