import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const arc140t: Hardware = {
  id: "intel-arc-140t",
  name: "Intel Arc 140T (Core Ultra 200H)",
  aliases: ["Arc 140T"],
  vendor: "intel",
  segment: "laptop",
  generation: "Xe-LPG+",
  chip: undefined,
  released: "2025-01-06",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 8.4e9,
  bandwidth: 134.4e9,
  unifiedMemory: true,
  rates: {},
  xeCores: 8,
  power: 115,
  prices: [],
  verified: false,
  sources: [techPowerUp],
  notes: ["capacity = system RAM"],
}
