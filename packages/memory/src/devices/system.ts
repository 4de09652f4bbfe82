/** What runs on the machine; WSL 2 is Linux under Windows, with Windows' driver. */
export type OperatingSystem = "linux" | "windows" | "wsl2" | "macos"

/** What decides how much of a device's memory one process can have. */
export interface UsableMemoryOptions {
  /** Absent: nothing is taken off for a system. */
  readonly system?: OperatingSystem | undefined
  /** First number of the system's version: 26 of macOS 26.1, 10 of Windows 10. */
  readonly systemVersion?: number | undefined
  /** The device draws a desktop. Of Windows it changes nothing: its driver keeps memory on every card. */
  readonly display?: boolean | undefined
  /** Error correction, where it can be turned on and off: a sixteenth of GDDR memory, nothing of HBM. */
  readonly ecc?: boolean | undefined
  /** A limit that the machine's owner set, bytes: macOS's wired limit, a carve-out with what is mapped beside it. */
  readonly limitBytes?: number | undefined
  /** Memory already in use there, bytes. */
  readonly reservedBytes?: number | undefined
}

/** What Windows' `.wslconfig` gives Linux of the machine's memory where it says nothing: half. */
export const wslShare = {
  share: 0.5,
  source: {
    where: "https://gist.github.com/AbhimanyuAryan/ea51c249ce90b736e8eb35908a44c5cf (memory in .wslconfig)",
    date: "2026-12-01",
  },
} as const
