import type { Hardware } from "./hardware.ts"
import { mlEngineering, mlEngineeringNetwork } from "./sources.ts"

export const gaudi3: Hardware = {
  id: "intel-gaudi-3",
  name: "Intel Gaudi 3 (HL-325L)",
  aliases: ["Gaudi3", "HL-325L", "HL-338"],
  vendor: "intel",
  segment: "datacenter",
  generation: "Gaudi",
  chip: undefined,
  released: "2024-04-09",
  memoryBytes: 137_438_953_472, // 128 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 3.7e12,
  unifiedMemory: false,
  rates: { fp32: 209.625e12, fp16: 419.25e12, bf16: 1677e12, fp8: 1677e12 },
  ratesFrom:
    "At the 1600 MHz that ships; the white paper prints 1835 at 1750. 16-bit floats run at a quarter of BF16, 32 bits at an eighth.",
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "RoCE 24x200GbE", interconnect: "gaudi3-roce", bandwidth: 600e9, devices: 8 }],
  power: 900,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    mlEngineering,
    mlEngineeringNetwork,
    { where: "https://github.com/dstackai/gpuhunt@3584151", date: "2026-11-23" },
  ],
}
