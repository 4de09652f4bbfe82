import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware } from "./sources.ts"

export const arcProB60Dual48gb: Hardware = {
  id: "intel-arc-pro-b60-dual-48gb",
  name: "Intel Arc Pro B60 Dual (per GPU)",
  aliases: ["Intel Arc Pro B60 Dual 48GB", "Arc Pro B60 Dual", "MAXSUN B60 Dual 48G"],
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
  rates: { fp32: 12.3e12, fp16: 98.5e12, bf16: 98.5e12, int8: 197e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 20,
  pcie: { generation: 5, lanes: 8 },
  power: 400,
  prices: [],
  verified: false,
  sources: [huggingFaceHardware],
  notes: [
    "A board has two, of which the system sees each as a device of its own: figures are of one; power is the board's",
  ],
}
