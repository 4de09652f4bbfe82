import type { Source } from "../source.ts"

const formula: Source = {
  where: "https://learn.microsoft.com/windows-hardware/drivers/display/calculating-graphics-memory",
  date: "2026-12-01",
}

const leastBytes = 64 * 2 ** 20

/**
 * What Windows lets graphics units share of the memory that it sees: half of it
 * (TotalSystemMemoryAvailableForGraphics, the larger of TotalSystemMemory / 2 and 64 MB).
 */
export function halfOfWindows(memoryBytes: number) {
  return {
    bytes: Math.max(Math.floor(memoryBytes / 2), leastBytes),
    raisedBytes: undefined,
    rule: "half of the memory that Windows sees",
    sources: [formula],
  } as const
}
