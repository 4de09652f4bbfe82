import type { Source } from "@plimsoll/specs"
import type { UsableMemoryOptions } from "./system.ts"

const MiB = 2 ** 20

/** Memory that a system keeps on a device, bytes. */
export interface SystemReserve {
  readonly typical: number
  readonly low: number
  readonly high: number
  readonly how: string
  readonly source: Source
}

const date = "2026-12-01"

/** MiB that a program with a CUDA context holds itself, which engines count among what they take. */
const ownContext = 300

/** What was found missing at a program's start. */
export interface SystemReading {
  /** Total less what was free. */
  readonly mebibytes: number
  /** The program that printed it had a CUDA context already. */
  readonly hasContext: boolean
  readonly where: string
}

/**
 * MiB that are not free on cards under Windows' driver model before a program has tensors, whether a monitor hangs on the
 * card or not.
 */
export const windowsReadings: readonly SystemReading[] = [
  {
    mebibytes: 1570,
    hasContext: true,
    where: "RTX 4090, 22994 of 24564 MiB free (llama.cpp build 4568, MSVC)",
  },
  { mebibytes: 1528, hasContext: true, where: "RTX 4090, 23036 of 24564 MiB free (llama.cpp build 11060)" },
  {
    mebibytes: 1126,
    hasContext: true,
    where: "RTX 4060 Laptop without a monitor, 6.9 of 8.0 GiB (ollama/ollama issue 7996)",
  },
  { mebibytes: 1024, hasContext: true, where: "RTX 2060, 5.0 of 6.0 GiB (ollama/ollama issue 9562)" },
  { mebibytes: 424, hasContext: false, where: "RX 7900 XTX (ggml-org/llama.cpp issue 23999)" },
  {
    mebibytes: 410,
    hasContext: false,
    where: "RTX 3070, a budget of 7.60 of 8 GB (Joakimpalm-Zen/xyntetik-runner pull 105)",
  },
]

/** What the system keeps of a reading. */
export function keptOf({ mebibytes, hasContext }: SystemReading): number {
  return mebibytes - (hasContext ? ownContext : 0)
}

/** Through Windows' driver in WSL 2, ROCm finds 21974 of 24517 MiB free. */
const wslReading = { mebibytes: 2543, where: "RX 7900 XTX in WSL 2 (ggml-org/llama.cpp issue 23999)" } as const

/** Windows 10 keeps more: 3.2 of 22 GiB. */
const windows10Share = {
  share: 3.2 / 22,
  where: "RTX 2080 Ti with 22 GB, Windows 10 (ollama/ollama issue 9167)",
} as const

/** MiB of display servers and compositors in tables of `nvidia-smi`: Xorg alone without a session takes 4. */
export const linuxReadings: readonly number[] = [48, 149, 178, 193, 219, 263, 325, 357, 399, 912]

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

function ofReadings(readings: readonly number[], how: string, where: string, most?: number): SystemReserve {
  return {
    typical: Math.round(middle(readings)) * MiB,
    low: Math.min(...readings) * MiB,
    high: (most ?? Math.max(...readings)) * MiB,
    how,
    source: { where, date },
  }
}

/**
 * What the system keeps on a card: under Windows its driver model's share, under Linux the desktop where it is drawn
 * there.
 *
 * @param memoryBytes - memory of the card, bytes
 * @returns bytes with bounds; `undefined` where nothing is kept, or no system was named
 */
export function systemReserve(memoryBytes: number, options: UsableMemoryOptions): SystemReserve | undefined {
  const { system, systemVersion, display } = options
  if (system === "windows" && systemVersion !== undefined && systemVersion <= 10) {
    const typical = Math.round(memoryBytes * windows10Share.share)
    const source = { where: windows10Share.where, date }
    return {
      typical,
      low: Math.round(typical / 2),
      high: Math.round(memoryBytes * 0.19),
      how: "Windows 10 keeps",
      source,
    }
  }
  if (system === "windows" || system === "wsl2") {
    const readings = windowsReadings.map(keptOf)
    const where = windowsReadings.map((reading) => reading.where).join("; ")
    if (system === "windows") return ofReadings(readings, "Windows keeps", where)
    return ofReadings(readings, "Windows keeps", `${where}; ${wslReading.where}`, wslReading.mebibytes)
  }
  if (system === "linux" && display)
    return ofReadings(linuxReadings, "the desktop takes", "tables of nvidia-smi in ten public repositories")
  return undefined
}
