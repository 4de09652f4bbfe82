import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const arc140v: Hardware = {
  id: "intel-arc-140v",
  name: "Intel Arc 140V (Core Ultra 200V)",
  aliases: ["Arc 140V", "Intel(R) Arc(TM) 140V GPU"],
  vendor: "intel",
  segment: "laptop",
  generation: "Xe2-LPG",
  chip: undefined,
  released: "2024-09-24",
  memoryBytes: 34_359_738_368, // 32 GiB
  memoryOptions: [17_179_869_184, 34_359_738_368], // 16, 32 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 8.533e9,
  bandwidth: 136.5e9,
  unifiedMemory: true,
  rates: { fp32: 4e12, fp16: 33.5e12, bf16: 33.5e12, int8: 67e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 8,
  power: 37,
  prices: [],
  verified: false,
  sources: [techPowerUp],
  notes: ["on-package 16/32 GB"],
}
