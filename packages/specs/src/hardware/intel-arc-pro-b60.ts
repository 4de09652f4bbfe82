import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUp } from "./sources.ts"

export const arcProB60: Hardware = {
  id: "intel-arc-pro-b60",
  name: "Intel Arc Pro B60 24GB",
  aliases: ["Arc Pro B60"],
  vendor: "intel",
  segment: "workstation",
  generation: "Xe2-HPG (Battlemage)",
  chip: undefined,
  released: "2025-09-05",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 19e9,
  bandwidth: 456e9,
  unifiedMemory: false,
  rates: { fp32: 12.28e12, fp16: 98.5e12, bf16: 98.5e12, int8: 197e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 20,
  pcie: { generation: 5, lanes: 8 },
  power: 200,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [techPowerUp, huggingFaceHardware],
}
