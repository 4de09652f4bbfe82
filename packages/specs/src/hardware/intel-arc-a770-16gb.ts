import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUp } from "./sources.ts"

export const arcA770_16gb: Hardware = {
  id: "intel-arc-a770-16gb",
  name: "Intel Arc A770 16GB",
  aliases: ["Arc A770", "Intel(R) Arc(TM) A770 Graphics"],
  vendor: "intel",
  segment: "consumer",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2022-10-12",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 17.5e9,
  bandwidth: 560e9,
  unifiedMemory: false,
  rates: { fp32: 19.7e12, fp16: 131e12, bf16: 131e12, int8: 262e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 32,
  pcie: { generation: 4, lanes: 16 },
  power: 225,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [techPowerUp, huggingFaceHardware],
  notes: ["8 GB version runs 16 Gbps: 512 GB/s"],
}
