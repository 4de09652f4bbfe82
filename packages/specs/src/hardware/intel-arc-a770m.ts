import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const arcA770m: Hardware = {
  id: "intel-arc-a770m",
  name: "Intel Arc A770M",
  aliases: ["Arc A770M"],
  vendor: "intel",
  segment: "laptop",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2022",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 16e9,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: {},
  xeCores: 32,
  pcie: { generation: 4, lanes: 16 },
  power: 120,
  prices: [],
  verified: false,
  sources: [techPowerUp],
}
