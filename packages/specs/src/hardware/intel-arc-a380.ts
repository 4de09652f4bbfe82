import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUp } from "./sources.ts"

export const arcA380: Hardware = {
  id: "intel-arc-a380",
  name: "Intel Arc A380",
  aliases: ["Arc A380"],
  vendor: "intel",
  segment: "consumer",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2022-06-14",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 96,
  dataRate: 15.5e9,
  bandwidth: 186e9,
  unifiedMemory: false,
  rates: { fp32: 4.2e12 },
  xeCores: 8,
  pcie: { generation: 4, lanes: 8 },
  power: 75,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [techPowerUp, huggingFaceHardware],
}
