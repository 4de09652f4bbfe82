import type { Hardware } from "./hardware.ts"
import { nvidiaSmi } from "./sources.ts"

export const h20_3e141gb: Hardware = {
  id: "nvidia-h20-3e-141gb",
  name: "NVIDIA H20-3e 141GB",
  aliases: ["NVIDIA H20-3e"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: undefined,
  released: "2025",
  memoryBytes: 151_397_597_184, // 141 GiB
  reportedMemory: { value: 150_754_820_096, source: nvidiaSmi },
  memoryType: "HBM3e",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: undefined,
  unifiedMemory: false,
  rates: {},
  computeCapability: "9.0",
  pciIds: ["10de:232c"],
  power: undefined,
  prices: [],
  verified: false,
  sources: [
    { where: "https://github.com/NVIDIA/open-gpu-kernel-modules README (name only)", date: "2026-11-23" },
    {
      where:
        "https://www.apetops-us.com/help/ai-293-h20-different-memory-versions-a-deep-analysis-of-performance-differences-and-large-model-adaptability",
      date: "2026-11-23",
    },
    nvidiaSmi,
  ],
  notes: ["Sold with 96 and with 141 GB; no source prints the bandwidth of this one"],
}
