import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const arcA580: Hardware = {
  id: "intel-arc-a580",
  name: "Intel Arc A580",
  aliases: ["Arc A580"],
  vendor: "intel",
  segment: "consumer",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2023-10-10",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 16e9,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: { fp32: 12.3e12 },
  xeCores: 24,
  pcie: { generation: 4, lanes: 16 },
  power: 185,
  prices: [],
  verified: false,
  sources: [techPowerUp],
}
