import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUp } from "./sources.ts"

export const arcA770_8gb: Hardware = {
  id: "intel-arc-a770-8gb",
  name: "Intel Arc A770 8GB",
  aliases: ["Arc A770 8GB"],
  reportedNames: ["Intel(R) Arc(TM) A770 Graphics"],
  vendor: "intel",
  segment: "consumer",
  generation: "Xe-HPG (Alchemist)",
  chip: undefined,
  released: "2022-10-12",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 16e9,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: { fp32: 19.7e12, fp16: 131e12, bf16: 131e12, int8: 262e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 32,
  pcie: { generation: 4, lanes: 16 },
  power: 225,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    techPowerUp,
    huggingFaceHardware,
    { where: "code: Pratyay-Pal/jpa-demo gpudetails.sql", date: "2026-11-23" },
  ],
}
