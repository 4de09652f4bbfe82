import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, rightNowDatabase } from "./sources.ts"

export const gb10: Hardware = {
  id: "nvidia-gb10",
  name: "NVIDIA GB10 Grace Blackwell (DGX Spark)",
  aliases: ["NVIDIA GB10", "DGX Spark", "GB10", "ASUS Ascent GX10", "Dell Pro Max GB10", "HP ZGX Nano"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Blackwell",
  chip: "GB10",
  released: "2025-10-15",
  memoryBytes: 137_438_953_472, // 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 256,
  dataRate: 8.533e9,
  bandwidth: 273e9,
  unifiedMemory: true,
  rates: { fp32: 31e12, fp16: 125e12, bf16: 125e12, fp8: 250e12, int8: 250e12, fp4: 500e12 },
  ratesFrom: "NVIDIA prints 1 PFLOP/s of sparse FP4: half of it dense, half of that for 8 bits, a quarter for 16.",
  computeCapability: "12.1",
  multiprocessors: 48,
  shaders: 6144,
  l2CacheBytes: 25_165_824,
  links: [{ name: "ConnectX-7 200GbE", interconnect: "dgx-spark-connectx7", bandwidth: 25e9, devices: 2 }],
  pciIds: ["10de:2e12"],
  power: 140,
  prices: [
    {
      amount: 3999,
      currency: "USD",
      kind: "list",
      date: "2025-10",
      source: { where: "https://github.com/huggingface/huggingface.js hardware-nvidia.ts", date: "2025-10" },
    },
    {
      amount: 4699,
      currency: "USD",
      kind: "retail",
      date: "2026-06",
      source: { where: "https://runaihome.com/blog/nvidia-rtx-spark-local-ai-2026/", date: "2026-06" },
    },
  ],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/gb10", date: "2026-11-23" },
    { where: "https://runaihome.com/blog/nvidia-rtx-spark-local-ai-2026/", date: "2026-11-23" },
    huggingFaceHardware,
    rightNowDatabase,
  ],
  notes: [
    "nvidia-smi prints memory as [N/A]/Not Supported on GB10: read MemTotal instead",
    "launch price 3999 USD (HF), sold at 4699 by mid 2026",
  ],
}
