import type { Source } from "../source.ts"

const GiB = 2 ** 30

const reports: Source = {
  where: 'llama.cpp logs in public repositories: "recommendedMaxWorkingSetSize"',
  date: "2026-11-23",
}

/** Up to macOS 15: two thirds of memory below 36 GiB, three quarters from there. */
export const macos15 = {
  /** Share of the machine's memory that the GPU may wire. */
  share: (memoryBytes: number) => (memoryBytes < 36 * GiB ? 2 / 3 : 3 / 4),
  sources: [
    reports,
    { where: "https://github.com/exo-explore/exo pull 1672 (16 GB: 10.67)", date: "2026-11-23" },
    {
      where: "https://github.com/raullenchai/Rapid-MLX pull 183 (96 GB: 72, 64: 48, 192: 144)",
      date: "2026-11-23",
    },
  ],
} as const

/** macOS 26, bytes by the machine's memory in GiB; logs print units of 10⁶ bytes. No rule is known, only these sizes. */
export const macos26 = {
  bytes: {
    16: 12_713.12e6,
    18: 14_302.25e6,
    24: 19_069.67e6,
    32: 26_800.6e6,
    36: 30_150.67e6,
    48: 40_200.9e6,
    64: 55_662.79e6,
    128: 115_448.73e6,
    512: 498_216.21e6,
  } as Readonly<Record<number, number>>,
  sources: [
    reports,
    { where: "https://github.com/antirez/ds4 pull 893 (128 GB: 107.52 GiB, macOS 26)", date: "2026-11-23" },
  ],
} as const

/** Where the settings' names were read: the older one takes bytes and needs macOS 13. */
const settings: Source = {
  where: "https://github.com/ivanopcode/devnote-override-macos-metal-vram-cap",
  date: "2026-12-01",
}

/**
 * What a Mac's owner can set. 0, the value after every start, leaves the limit to macOS. The low-water mark is what stays
 * wired where it is not used; it changes no limit.
 */
export const macosSettings = {
  limit: "iogpu.wired_limit_mb",
  lowWaterMark: "iogpu.wired_lwm_mb",
  /** The limit's name before macOS 14, in bytes. */
  limitBefore14: "debug.iogpu.wired_limit",
  sources: [settings],
} as const

/**
 * The command that sets how much memory macOS lets the GPU wire, until the next start.
 *
 * @param bytes - the new limit, bytes
 * @param systemVersion - first number of the system's version; absent: 14 or newer
 * @example
 * ```ts
 * macosOverride(60 * 2 ** 30) // "sudo sysctl iogpu.wired_limit_mb=61440"
 * ```
 */
export function macosOverride(bytes: number, systemVersion = 14): string {
  const { limit, limitBefore14 } = macosSettings
  if (systemVersion < 14) return `sudo sysctl ${limitBefore14}=${Math.floor(bytes)}`
  return `sudo sysctl ${limit}=${Math.floor(bytes / 2 ** 20)}`
}
