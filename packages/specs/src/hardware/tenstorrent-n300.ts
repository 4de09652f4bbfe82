import type { Hardware } from "./hardware.ts"

export const n300: Hardware = {
  id: "tenstorrent-n300",
  name: "Tenstorrent Wormhole n300",
  aliases: ["n300"],
  vendor: "tenstorrent",
  segment: "workstation",
  generation: "Wormhole",
  chip: undefined,
  released: "2024-07-19",
  memoryBytes: 25_769_803_776, // 24 GiB
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
