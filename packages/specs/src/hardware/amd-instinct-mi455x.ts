import type { Hardware } from "./hardware.ts"
import { mlEngineering, mlEngineeringNetwork } from "./sources.ts"

export const instinctMi455x: Hardware = {
  id: "amd-instinct-mi455x",
  name: "AMD Instinct MI455X",
  aliases: ["MI455X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 5",
  chip: undefined,
  released: "2026",
  status: "announced",
  memoryBytes: 463_856_467_968, // 432 GiB
  reportedMemory: undefined,
  memoryType: "HBM4",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 23.3e12,
  unifiedMemory: false,
  rates: { fp32: 315e12, fp16: 5000e12, bf16: 5000e12, fp8: 10000e12, int8: 5000e12, fp4: 20000e12 },
  ratesFrom:
    "AMD's projections; FP8 and FP4 are half of what it prints unlabelled (20.1 and 40.3 PFLOP/s), which looks sparse.",
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "UALink/IF", interconnect: "ualink-mi455x", bandwidth: 1.8e12, devices: 72 }],
  power: undefined,
  prices: [],
  verified: false,
  unverified: ["bandwidth", "rates"],
  sources: [
    mlEngineering,
    mlEngineeringNetwork,
    { where: "https://awesomeagents.ai/hardware/amd-mi455x", date: "2026-11-23" },
  ],
  notes: [
    "bandwidth: 19.6 TB/s announced at CES 2026, 23.3 TB/s on the AMD page read 2026-08-06",
    "Expected in the second half of 2026",
  ],
}
