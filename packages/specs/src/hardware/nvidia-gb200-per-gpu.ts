import type { Hardware } from "./hardware.ts"
import { gpuhunt, mlEngineering } from "./sources.ts"

export const gb200PerGpu: Hardware = {
  id: "nvidia-gb200-per-gpu",
  name: "NVIDIA GB200 (per Blackwell GPU)",
  aliases: ["NVIDIA GB200", "GB200", "GB200 NVL72"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Blackwell",
  chip: "GB100 (2 dies)",
  released: "2024-03-18",
  memoryBytes: 199_715_979_264, // 186 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 8e12,
  unifiedMemory: false,
  rates: { fp32: 80e12, tf32: 1250e12, fp16: 2500e12, bf16: 2500e12, fp8: 5000e12, int8: 5000e12, fp4: 10000e12 },
  ratesFrom: "Dense, for one of the 72 processors of a GB200 NVL72.",
  computeCapability: "10.0",
  l2CacheBytes: 132_120_576,
  links: [{ name: "NVLink 5", interconnect: "nvlink-5", bandwidth: 900e9, devices: 72 }],
  pciIds: ["10de:2941"],
  power: 1200,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, gpuhunt],
  notes: ["GB200 superchip = 1 Grace (480 GB LPDDR5X) + 2 GPUs"],
}
