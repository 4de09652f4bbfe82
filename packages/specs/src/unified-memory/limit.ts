import type { Hardware } from "../hardware/hardware.ts"
import type { Source } from "../source.ts"
import { macos15, macos26, macosSettings } from "./macos.ts"
import { nvidiaLimit } from "./nvidia.ts"
import { halfOfWindows } from "./windows.ts"

/** Which machine is asked about. */
export interface UnifiedMemoryQuestion {
  readonly hardware: Hardware
  /** Memory of the machine, bytes; that of the entry where absent. */
  readonly memoryBytes?: number | undefined
  readonly system: "macos" | "linux" | "windows"
  /** First number of the system's version, e.g. 26 of macOS 26.1. */
  readonly systemVersion?: number | undefined
}

/** How much of a shared memory a program on the accelerator may have. */
export interface UnifiedMemoryLimit {
  /** Bytes by default; `undefined` where no rule or figure is known. */
  readonly bytes: number | undefined
  /** Bytes that settings allow; `undefined` where unknown. */
  readonly raisedBytes: number | undefined
  /** What decides, in one sentence. */
  readonly rule: string
  /** How the limit is raised. */
  readonly raise?: string | undefined
  readonly sources: readonly Source[]
}

const GiB = 2 ** 30

function macosLimit(memoryBytes: number, version: number | undefined): UnifiedMemoryLimit {
  const raise =
    version !== undefined && version < 14
      ? `sudo sysctl ${macosSettings.limitBefore14}=N, in bytes`
      : `sudo sysctl ${macosSettings.limit}=N, in units of 2²⁰ bytes`
  const raised = { raisedBytes: undefined, raise }
  if (version !== undefined && version <= 15) {
    const share = macos15.share(memoryBytes)
    const rule = share === 3 / 4 ? "three quarters of memory, from 36 GiB" : "two thirds of memory, below 36 GiB"
    return {
      ...raised,
      bytes: Math.floor(memoryBytes * share),
      rule: `${rule}, up to macOS 15`,
      sources: macos15.sources,
    }
  }
  const read = macos26.bytes[memoryBytes / GiB]
  return {
    ...raised,
    bytes: read === undefined ? undefined : Math.floor(read),
    rule: read === undefined ? "not read on macOS 26 for this size" : "as macOS 26 reports it",
    sources: macos26.sources,
  }
}

/**
 * AMD's graphics units map host memory through the GTT, which by default may take half of it: Linux sizes it by TTM's
 * limit (drivers/gpu/drm/amd/amdgpu/amdgpu_ttm.c, `gtt_size = ttm_tt_pages_limit() << PAGE_SHIFT`), which is half of
 * the system's memory (drivers/gpu/drm/ttm/ttm_device.c, `num_pages /= 2`).
 */
const ttm: readonly Source[] = [
  { where: "Linux drivers/gpu/drm/ttm/ttm_device.c and drivers/gpu/drm/amd/amdgpu/amdgpu_ttm.c", date: "2026-11-23" },
  { where: "https://rocm.docs.amd.com/en/docs-7.14.0/reference/system-optimization/rdna3-5.html", date: "2026-11-23" },
]

/** Windows carves dedicated memory out of the machine's; of 128 GB at most 96. Other sizes were not read. */
const carveOut: readonly Source[] = [
  {
    where: "https://www.svethardware.cz/amd-predstavuje-ryzen-ai-max-strix-halo-s-az-16-jadry-a-gpu-se-40-cu/61477",
    date: "2026-11-23",
  },
]

function amdLimit(memoryBytes: number, system: "linux" | "windows"): UnifiedMemoryLimit {
  if (system === "linux")
    return {
      bytes: Math.floor(memoryBytes / 2),
      raisedBytes: memoryBytes,
      rule: "half of the memory that Linux sees (GTT, by TTM's limit), beside what the firmware carves out",
      raise: "ttm.pages_limit on the kernel's command line, in pages of 4096 bytes",
      sources: ttm,
    }
  return {
    ...halfOfWindows(memoryBytes),
    raisedBytes: memoryBytes === 128 * GiB ? 96 * GiB + halfOfWindows(32 * GiB).bytes : undefined,
    rule: "half of the memory that Windows sees, beside what the firmware or AMD's driver dedicates",
    raise: "Variable Graphics Memory in AMD Software, or the UMA frame buffer in the firmware",
    sources: [...halfOfWindows(memoryBytes).sources, ...carveOut],
  }
}

/**
 * How much of the memory that it shares with its processor an accelerator may have, by the system's rule.
 *
 * @param question - the entry, the machine's memory in bytes, and the system
 * @returns bytes where a rule or a figure is known, with its source; `undefined` for cards with memory of their own
 * @example
 * ```ts
 * unifiedMemoryLimit({ hardware: m1Ultra64gpu, memoryBytes: 64 * 2 ** 30, system: "macos", systemVersion: 15 })?.bytes
 * // 51539607552
 * ```
 */
export function unifiedMemoryLimit(question: UnifiedMemoryQuestion): UnifiedMemoryLimit | undefined {
  const { hardware, system, systemVersion } = question
  const memoryBytes = question.memoryBytes ?? hardware.memoryBytes
  if (!hardware.unifiedMemory) return undefined
  if (hardware.vendor === "apple" && system === "macos") return macosLimit(memoryBytes, systemVersion)
  if (hardware.vendor === "amd" && system !== "macos") return amdLimit(memoryBytes, system)
  if (hardware.vendor === "nvidia" && system !== "macos") return nvidiaLimit(hardware, memoryBytes, system)
  if (system === "windows") return halfOfWindows(memoryBytes)
  return { bytes: undefined, raisedBytes: undefined, rule: `no rule is known for ${system} on it`, sources: [] }
}
