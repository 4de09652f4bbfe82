import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUp } from "./sources.ts"

export const arcProB50: Hardware = {
  id: "intel-arc-pro-b50",
  name: "Intel Arc Pro B50",
  aliases: ["Arc Pro B50"],
  vendor: "intel",
  segment: "workstation",
  generation: "Xe2-HPG (Battlemage)",
  chip: undefined,
  released: "2025-09-05",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 10.65e12, fp16: 85e12, bf16: 85e12, int8: 170e12 },
  ratesFrom: "INT8 as Intel prints it for its matrix units, dense; half of it for 16 bits.",
  xeCores: 16,
  pcie: { generation: 5, lanes: 8 },
  power: 70,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    techPowerUp,
    huggingFaceHardware,
    { where: "https://hmc-tech.com/gpu/intel-arc-pro-b50-vs-nvidia-rtx-pro-4000-blackwell", date: "2026-11-23" },
  ],
}
