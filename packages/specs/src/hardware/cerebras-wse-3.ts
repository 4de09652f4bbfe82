import type { Hardware } from "./hardware.ts"
import { mlEngineering } from "./sources.ts"

export const wse3: Hardware = {
  id: "cerebras-wse-3",
  name: "Cerebras WSE-3",
  aliases: ["CS-3"],
  vendor: "cerebras",
  segment: "datacenter",
  generation: "Wafer scale",
  chip: undefined,
  released: "2024-03-13",
  memoryBytes: 47_244_640_256, // 44 GiB
  reportedMemory: undefined,
  memoryType: "SRAM",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 21000e12,
  unifiedMemory: false,
  rates: { fp16: 125000e12 },
  ratesFrom: "125 PFLOP/s, of which Cerebras states neither format nor sparsity.",
  power: 23000,
  prices: [],
  verified: false,
  unverified: ["memoryBytes", "bandwidth", "power", "rates.fp16"],
  sources: [mlEngineering],
  notes: ["44 GB, 21 PB/s and 23 kW are marketing figures without a page; 125 PFLOPS has a source"],
}
