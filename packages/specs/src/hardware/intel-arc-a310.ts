import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const arcA310: Hardware = {
  id: "intel-arc-a310",
  name: "Intel Arc A310",
  aliases: ["Arc A310"],
  vendor: "intel",
  segment: "consumer",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2022-10-12",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 15.5e9,
  bandwidth: 124e9,
  unifiedMemory: false,
  rates: { fp32: 3.1e12 },
  xeCores: 6,
  pcie: { generation: 4, lanes: 8 },
  power: 75,
  prices: [],
  verified: false,
  sources: [techPowerUp],
}
