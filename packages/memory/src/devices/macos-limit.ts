import { macos15, macos26 } from "@plimsoll/specs/unified-memory"
import type { UsableMemory } from "./usable-memory.ts"

const GiB = 2 ** 30

/** The largest share that was read of any size, on macOS 26. */
const highestShare = () =>
  Math.max(...Object.entries(macos26.bytes).map(([size, bytes]) => bytes / (Number(size) * GiB)))

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
  const older = Math.floor(memoryBytes * macos15.share(memoryBytes))
  const read = macos26.bytes[gibibytes]
  const [source] = macos26.sources
  if (read === undefined)
    return {
      bytes: older,
      certainty: "assumed",
      interval: { low: older, high: Math.floor(memoryBytes * highestShare()), coverage: 0.9 },
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
