import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUp } from "./sources.ts"

export const arcA750: Hardware = {
  id: "intel-arc-a750",
  name: "Intel Arc A750",
  aliases: ["Arc A750"],
  vendor: "intel",
  segment: "consumer",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2022-10-12",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 16e9,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: { fp32: 17.2e12, fp16: 114.5e12, bf16: 114.5e12, int8: 229e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 28,
  pcie: { generation: 4, lanes: 16 },
  power: 225,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [techPowerUp, huggingFaceHardware],
}
