import type { Hardware } from "./hardware.ts"
import { mlEngineering } from "./sources.ts"

export const gb300PerGpu: Hardware = {
  id: "nvidia-gb300-per-gpu",
  name: "NVIDIA GB300 (per Blackwell Ultra GPU)",
  aliases: ["NVIDIA GB300", "GB300", "DGX Station GB300"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Blackwell Ultra",
  chip: "GB110 (2 dies)",
  released: "2025-03-18",
  memoryBytes: 309_237_645_312, // 288 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 8e12,
  unifiedMemory: false,
  rates: { fp32: 80e12, tf32: 1250e12, fp16: 2500e12, bf16: 2500e12, fp8: 5000e12, fp4: 15000e12 },
  ratesFrom: "Dense, for one of the 72 processors of a GB300 NVL72; INT8 is left out, for sources disagree.",
  computeCapability: "10.3",
  links: [{ name: "NVLink 5", interconnect: "nvlink-5", bandwidth: 900e9, devices: 72 }],
  pciIds: ["10de:31c2"],
  power: 1400,
  prices: [],
  verified: false,
  sources: [mlEngineering],
}
