import type { Hardware } from "./hardware.ts"

export const n150: Hardware = {
  id: "tenstorrent-n150",
  name: "Tenstorrent Wormhole n150",
  aliases: ["n150"],
  vendor: "tenstorrent",
  segment: "workstation",
  generation: "Wormhole",
  chip: undefined,
  released: "2024-07-19",
  memoryBytes: 12_884_901_888, // 12 GiB
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
