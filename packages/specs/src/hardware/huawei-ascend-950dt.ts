import type { Hardware } from "./hardware.ts"
import { mlEngineering, mlEngineeringNetwork } from "./sources.ts"

export const ascend950dt: Hardware = {
  id: "huawei-ascend-950dt",
  name: "Huawei Ascend 950DT",
  aliases: ["Ascend 950DT"],
  vendor: "huawei",
  segment: "datacenter",
  generation: "Da Vinci",
  chip: undefined,
  released: "2026",
  status: "announced",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: undefined,
  memoryType: "unknown",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 4e12,
  unifiedMemory: false,
  rates: { fp16: 486e12, bf16: 486e12, fp8: 919e12, fp4: 1783e12 },
  ratesFrom: "The table of a pod of 64 cards, divided by 64.",
  links: [{ name: "UB Link", interconnect: "ub-link", bandwidth: 840e9, devices: 1024 }],
  power: undefined,
  prices: [],
  verified: false,
  sources: [mlEngineering, mlEngineeringNetwork],
}
