import type { Hardware } from "./hardware.ts"
import { gpuPoetSeptember, huggingFaceHardware, techPowerUp } from "./sources.ts"

export const arcB570: Hardware = {
  id: "intel-arc-b570",
  name: "Intel Arc B570",
  aliases: ["Arc B570"],
  vendor: "intel",
  segment: "consumer",
  generation: "Xe2-HPG (Battlemage)",
  chip: undefined,
  released: "2025-01-16",
  memoryBytes: 10_737_418_240, // 10 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 160,
  dataRate: 19e9,
  bandwidth: 380e9,
  unifiedMemory: false,
  rates: { fp32: 11.52e12, fp16: 101.5e12, bf16: 101.5e12, int8: 203e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 18,
  pcie: { generation: 4, lanes: 8 },
  power: 150,
  prices: [{ amount: 209, currency: "USD", kind: "used", date: "2026-09", source: gpuPoetSeptember }],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    techPowerUp,
    huggingFaceHardware,
    { where: "https://biggo.com/news/202501152323_Intel_Arc_B570_Benchmarks_Performance", date: "2026-11-23" },
  ],
  notes: ["Price of 2026-09: derived: 1.03 USD per INT8 TOP x 203"],
}
