import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const arcProA60: Hardware = {
  id: "intel-arc-pro-a60",
  name: "Intel Arc Pro A60",
  aliases: ["Arc Pro A60"],
  vendor: "intel",
  segment: "workstation",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2023-06-06",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 16e9,
  bandwidth: 384e9,
  unifiedMemory: false,
  rates: { fp32: 10e12 },
  xeCores: 16,
  pcie: { generation: 4, lanes: 16 },
  power: 130,
  prices: [],
  verified: false,
  sources: [techPowerUp],
}
