import type { Hardware } from "./hardware.ts"
import { mlEngineering, mlEngineeringNetwork } from "./sources.ts"

export const rubinR200: Hardware = {
  id: "nvidia-rubin-r200",
  name: "NVIDIA Rubin (R200, Vera Rubin NVL72)",
  aliases: ["Rubin", "R200", "VR200", "Vera Rubin NVL72", "Vera Rubin NVL144"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Rubin",
  chip: undefined,
  released: "2026",
  status: "announced",
  memoryBytes: 309_237_645_312, // 288 GiB
  reportedMemory: undefined,
  memoryType: "HBM4",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 22e12,
  unifiedMemory: false,
  rates: { fp32: 130e12, tf32: 2000e12, fp16: 4000e12, bf16: 4000e12, fp8: 17500e12, int8: 2500e12, fp4: 35000e12 },
  ratesFrom:
    "Preliminary figures of NVIDIA's page of the NVL72; it prints 50 PFLOP/s of NVFP4 for inference and 35 for training.",
  links: [{ name: "NVLink 6", interconnect: "nvlink-6", bandwidth: 1.8e12, devices: 72 }],
  power: undefined,
  prices: [],
  verified: false,
  unverified: ["bandwidth", "rates"],
  sources: [
    mlEngineering,
    mlEngineeringNetwork,
    { where: "https://silicontales.com/nvidia-vera-rubin-nvl72/", date: "2026-11-23" },
    { where: "https://mirrorfrog.com/en/blog/nvidia-vera-rubin-platform-6-chips-deep-dive", date: "2026-11-23" },
    { where: "https://jp.imgtag.co.kr/?p=929391", date: "2026-11-23" },
  ],
  notes: [
    "earlier (2025) announcements said 13 TB/s HBM4; 2026 pages say 22 TB/s",
    "mirrorfrog calls 50 PF a sparse figure and TDP ~1800 W: not confirmed by NVIDIA",
    "Expected in the second half of 2026",
  ],
}
