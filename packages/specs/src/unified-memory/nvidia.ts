import type { Hardware } from "../hardware/hardware.ts"
import type { Source } from "../source.ts"
import type { UnifiedMemoryLimit } from "./limit.ts"

const MiB = 2 ** 20
const GiB = 2 ** 30

/**
 * What Linux has of a machine's memory, bytes by its marketed size in GiB: the rest went to the firmware and the kernel.
 * Jetsons print it in `tegrastats`, a GB10 through CUDA.
 */
export const linuxTotals = {
  bytes: { 8: 7620 * MiB, 16: 15_656 * MiB, 64: 62_841 * MiB, 128: 121.7 * GiB } as Readonly<Record<number, number>>,
  sources: [
    {
      where:
        "tegrastats lines of Jetson Orin Nano 8 GB (7620 MB), Orin NX 16 GB (15656 MB) and AGX Orin 64 GB (62841 MB) in public repositories",
      date: "2026-12-01",
    },
    { where: "vLLM's start on a GB10 (121.7 GiB) in public repositories", date: "2026-11-23" },
  ],
} as const

/** CUDA's own figure counts pages that hold files as taken; programs read MemAvailable instead. */
const pageCache: Source = {
  where: "llama.cpp v0.5.0 ggml/src/ggml-cuda/ggml-cuda.cu:4963 and vllm-project/vllm issue 35313",
  date: "2026-12-01",
}

const windowsRule: Source = {
  where: "https://docs.nvidia.com/rtx-spark/rtx-spark-porting-guide/0.1.0/uma/index.html",
  date: "2026-12-01",
}

/** All but 16 GB of what the carve-out leaves, from half to four fifths of it. */
function sharedOnWindows(memoryBytes: number): number {
  return Math.floor(Math.min(Math.max(memoryBytes - 16 * GiB, memoryBytes / 2), memoryBytes * 0.8))
}

/** Chips whose memory is the machine's: GB10, Jetson, N1X. */
export function nvidiaLimit(
  { sources }: Hardware,
  memoryBytes: number,
  system: "linux" | "windows",
): UnifiedMemoryLimit {
  if (system === "windows")
    return {
      bytes: sharedOnWindows(memoryBytes),
      raisedBytes: undefined,
      rule: "all but 16 GB of the memory behind the carve-out, from half to four fifths of it, beside the carve-out",
      sources: [windowsRule],
    }
  const read = linuxTotals.bytes[memoryBytes / GiB]
  return {
    bytes: read === undefined ? undefined : Math.floor(read),
    raisedBytes: undefined,
    rule: "the system's own memory, MemTotal of /proc/meminfo, less what is in use (MemAvailable); cached files give way, nothing is swapped",
    sources: [...(read === undefined ? sources : linuxTotals.sources), pageCache],
  }
}
