import type { Hardware } from "./hardware.ts"

export const p100a: Hardware = {
  id: "tenstorrent-p100a",
  name: "Tenstorrent Blackhole p100a",
  aliases: ["p100a"],
  vendor: "tenstorrent",
  segment: "workstation",
  generation: "Blackhole",
  chip: undefined,
  released: "2025-04-03",
  memoryBytes: 30_064_771_072, // 28 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: undefined,
  unifiedMemory: false,
  rates: {},
  power: undefined,
  prices: [],
  verified: false,
  sources: [{ where: "https://github.com/dstackai/gpuhunt@3584151 constraints.py (memory)", date: "2026-11-23" }],
  notes: ["only capacity confirmed"],
}
