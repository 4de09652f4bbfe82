import type { Hardware } from "@plimsoll/specs"
import {
  arc140v,
  gb10,
  h100Sxm5_80gb,
  instinctMi300x,
  jetsonAgxOrin64gb,
  l40s,
  m4Max40gpu,
  n1x48sm,
  rtx4060,
  rtx4090,
  rtx6000AdaGeneration,
  ryzenAiMaxPlus395,
} from "@plimsoll/specs/hardware"
import { linuxTotals, macos15, macos26, macosOverride, macosSettings } from "@plimsoll/specs/unified-memory"
import { keptOf, linuxReadings, windowsReadings } from "../src/devices/desktop.ts"
import type { UsableMemoryOptions } from "../src/devices/system.ts"
import { usableMemory } from "../src/devices/usable-memory.ts"
import { markdownTable } from "./markdown.ts"

const GiB = 2 ** 30
const size = (bytes: number) => (bytes / GiB).toFixed(2)

const asked: readonly (readonly [hardware: Hardware, system: string, options: UsableMemoryOptions])[] = [
  [rtx4090, "nothing said", {}],
  [rtx4090, "Linux, no desktop on it", { system: "linux" }],
  [rtx4090, "Linux, desktop on it", { system: "linux", display: true }],
  [rtx4090, "Windows 11", { system: "windows", systemVersion: 11 }],
  [rtx4090, "Windows 10", { system: "windows", systemVersion: 10 }],
  [rtx4090, "WSL 2", { system: "wsl2" }],
  [rtx4060, "Windows 11", { system: "windows", systemVersion: 11 }],
  [rtx6000AdaGeneration, "Linux, error correction off", { system: "linux", ecc: false }],
  [rtx6000AdaGeneration, "Linux, error correction on", { system: "linux", ecc: true }],
  [l40s, "Linux", { system: "linux" }],
  [h100Sxm5_80gb, "Linux", { system: "linux" }],
  [instinctMi300x, "Linux", { system: "linux" }],
  [m4Max40gpu, "macOS 15", { system: "macos", systemVersion: 15 }],
  [m4Max40gpu, "macOS 26", { system: "macos", systemVersion: 26 }],
  [m4Max40gpu, "macOS 26, limit set to 120 GiB", { system: "macos", systemVersion: 26, limitBytes: 120 * GiB }],
  [ryzenAiMaxPlus395, "Linux", { system: "linux" }],
  [ryzenAiMaxPlus395, "Linux, ttm.pages_limit of 120 GiB", { system: "linux", limitBytes: 120 * GiB }],
  [ryzenAiMaxPlus395, "Windows", { system: "windows" }],
  [arc140v, "Windows", { system: "windows" }],
  [gb10, "Linux", { system: "linux" }],
  [jetsonAgxOrin64gb, "Linux", { system: "linux" }],
  [n1x48sm, "Windows", { system: "windows" }],
]

function answers(): string {
  return markdownTable(
    ["device", "system", "marketed GiB", "usable GiB", "from", "to", "how sure", "how", "source"],
    asked.map(([hardware, system, options]) => {
      const { bytes, interval, certainty, how, source } = usableMemory(hardware, options)
      const name = hardware.name
      return [
        name,
        system,
        size(hardware.memoryBytes),
        size(bytes),
        size(interval.low),
        size(interval.high),
        certainty,
        how,
        source.where,
      ]
    }),
  )
}

const sources = (list: readonly { readonly where: string; readonly date?: string | undefined }[]) =>
  list.map(({ where, date }) => (date ? `${where}, ${date}` : where)).join("; ")

function macs(): string {
  const sizes = Object.entries(macos26.bytes)
  const rows = sizes.map(([memory, bytes]) => {
    const whole = Number(memory) * GiB
    return [memory, size(whole * macos15.share(whole)), size(bytes), `${((100 * bytes) / whole).toFixed(1)} %`]
  })
  const raise = markdownTable(
    ["system", "command", "unit"],
    [
      ["macOS 13", `\`${macosOverride(60 * GiB, 13)}\``, "bytes"],
      ["macOS 14 and newer", `\`${macosOverride(60 * GiB)}\``, "2²⁰ bytes"],
    ],
  )
  return [
    markdownTable(["memory GiB", "GPU limit up to macOS 15, GiB", "GPU limit on macOS 26, GiB", "share"], rows),
    `Sources: ${sources([...macos15.sources, ...macos26.sources])}.`,
    `To 60 GiB until the next start; 0 gives the limit back to macOS. \`${macosSettings.lowWaterMark}\` is what stays wired
where it is not used, and changes no limit. Source: ${sources(macosSettings.sources)}.`,
    raise,
  ].join("\n\n")
}

/** The documentation's page: what a process can have of a device's memory. */
export function usableMemoryPage(): string {
  const windows = markdownTable(
    ["MiB not free", "less the program's own context", "reading"],
    windowsReadings.map((reading) => [reading.mebibytes, keptOf(reading), reading.where]),
  )
  const linux = markdownTable(
    ["marketed GiB", "MemTotal, MiB", "share"],
    Object.entries(linuxTotals.bytes).map(([memory, bytes]) => [
      memory,
      Math.round(bytes / 2 ** 20),
      `${((100 * bytes) / (Number(memory) * GiB)).toFixed(1)} %`,
    ]),
  )
  return [
    "# Usable memory",
    `Generated from \`usableMemory\` of \`@plimsoll/memory\` by its tests: what one process can allocate, by device and system. GiB
are 2³⁰ bytes. Where nothing is said of the system, nothing is taken off for it.`,
    answers(),
    "## What Windows keeps",
    `Windows' driver model keeps memory on every card, whether a monitor hangs on it or not, and WSL 2 has Windows' driver. Where a
card is full, NVIDIA's driver goes on in memory of the host, many times slower: since 536.40, and since 546.01 the CUDA Sysmem
Fallback Policy turns it off.`,
    windows,
    "## What a Linux desktop takes",
    `MiB of display servers and compositors on the card that draws, in ten tables of \`nvidia-smi\`: ${linuxReadings.join(", ")}. Without a session, 4.`,
    "## Macs",
    macs(),
    "## NVIDIA's chips with one memory",
    `What Linux has of the machine's memory; cached files give way, and CUDA's own figure counts them as taken. Sources: ${sources(linuxTotals.sources)}.`,
    linux,
    "",
  ].join("\n\n")
}
