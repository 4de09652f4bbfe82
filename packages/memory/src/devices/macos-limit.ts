import { macos15, macos26 } from "@plimsoll/specs/unified-memory"
import type { UsableMemory } from "./usable-memory.ts"

const GiB = 2 ** 30

/** The largest share that was read of any size, on macOS 26. */
const highestShare = () =>
  Math.max(...Object.entries(macos26.bytes).map(([size, bytes]) => bytes / (Number(size) * GiB)))

/** A limit of a system whose rule or figure is known. */
function known(bytes: number, how: string, source: UsableMemory["source"]): UsableMemory {
  return { bytes, certainty: "fitted", interval: { low: bytes, high: bytes, coverage: 0.9 }, how, source }
}

/**
 * What macOS lets a GPU wire of unified memory. The bounds reach from the rule of macOS 15 to the value read on
 * macOS 26, or are the one where the version is known; `sudo sysctl iogpu.wired_limit_mb=N` raises it.
 *
 * @param memoryBytes - memory of the machine, bytes
 * @param systemVersion - first number of macOS's version; absent: unknown
 * @returns bytes that the GPU can have, with bounds and where the figure was read
 * @example
 * ```ts
 * macosGpuLimit(64 * 2 ** 30).bytes // 55662790000: 51.84 GiB
 * ```
 */
export function macosGpuLimit(memoryBytes: number, systemVersion?: number | undefined): UsableMemory {
  const gibibytes = memoryBytes / GiB
  const older = Math.floor(memoryBytes * macos15.share(memoryBytes))
  const read = macos26.bytes[gibibytes]
  const [source] = macos26.sources
  const rule = gibibytes < 36 ? "two thirds" : "three quarters"
  if (systemVersion !== undefined && systemVersion <= 15)
    return known(older, `${rule} of memory, the rule up to macOS 15`, macos15.sources[0])
  if (systemVersion !== undefined && read !== undefined)
    return known(Math.floor(read), "GPU limit as macOS 26 reports it", source)
  if (read === undefined)
    return {
      bytes: older,
      certainty: "assumed",
      interval: { low: older, high: Math.floor(memoryBytes * highestShare()), coverage: 0.9 },
      how: `${rule} of memory, the rule up to macOS 15: no newer figure is known for ${gibibytes} GiB`,
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
