import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const arcA730m: Hardware = {
  id: "intel-arc-a730m",
  name: "Intel Arc A730M",
  aliases: ["Arc A730M"],
  vendor: "intel",
  segment: "laptop",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2022",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 14e9,
  bandwidth: 336e9,
  unifiedMemory: false,
  rates: {},
  xeCores: 24,
  pcie: { generation: 4, lanes: 16 },
  power: 80,
  prices: [],
  verified: false,
  sources: [techPowerUp],
}
