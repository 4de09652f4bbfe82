import type { Hardware } from "./hardware.ts"
import { gpuPoetSeptember, mlEngineering, openKernelModules, rightNow } from "./sources.ts"

export const h200Nvl: Hardware = {
  id: "nvidia-h200-nvl",
  name: "NVIDIA H200 NVL",
  aliases: ["H200 NVL"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2024-11-18",
  memoryBytes: 151_397_597_184, // 141 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 4.8e12,
  unifiedMemory: false,
  rates: { fp32: 60e12, tf32: 417.5e12, fp16: 835.5e12, bf16: 835.5e12, fp8: 1671e12, int8: 1671e12 },
  ratesFrom: "Half of the sparse rates that NVIDIA prints; Lenovo's product guide LP1944 prints the same dense rate.",
  computeCapability: "9.0",
  multiprocessors: 132,
  shaders: 16896,
  boostClock: 1.785e9,
  l2CacheBytes: 52_428_800,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "NVLink 4 bridge", bandwidth: 450e9, devices: 4 }],
  pciIds: ["10de:233b"],
  power: 600,
  prices: [{ amount: 36300, currency: "USD", kind: "used", date: "2026-09", source: gpuPoetSeptember }],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h200-nvl.c4254", date: "2026-11-23" },
    rightNow,
    openKernelModules,
    mlEngineering,
    {
      where: "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-h200-nvl.yaml (2026-10)",
      date: "2026-11-23",
    },
  ],
}
