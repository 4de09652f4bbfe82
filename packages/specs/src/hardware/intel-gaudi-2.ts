import type { Hardware } from "./hardware.ts"
import { mlEngineering, mlEngineeringNetwork } from "./sources.ts"

export const gaudi2: Hardware = {
  id: "intel-gaudi-2",
  name: "Intel Gaudi 2 (HL-225)",
  aliases: ["Gaudi2", "HL-225"],
  vendor: "intel",
  segment: "datacenter",
  generation: "Gaudi",
  chip: undefined,
  released: "2022-05-10",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 2.46e12,
  unifiedMemory: false,
  rates: { bf16: 432e12, fp8: 865e12 },
  ratesFrom: "Matrix engines at 1650 MHz.",
  pcie: { generation: 4, lanes: 16 },
  links: [{ name: "RoCE 24x100GbE", interconnect: "gaudi2-roce", bandwidth: 300e9, devices: 8 }],
  power: 600,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    mlEngineering,
    mlEngineeringNetwork,
    { where: "https://github.com/dstackai/gpuhunt@3584151", date: "2026-11-23" },
  ],
  notes: ["on-board SRAM 48 MB"],
}
