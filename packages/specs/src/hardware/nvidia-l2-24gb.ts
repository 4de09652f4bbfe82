import type { Hardware } from "./hardware.ts"

export const l2_24gb: Hardware = {
  id: "nvidia-l2-24gb",
  name: "NVIDIA L2 24GB",
  aliases: ["NVIDIA L2"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ada Lovelace",
  chip: undefined,
  released: "2023-11-16",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: undefined,
  bandwidth: 300e9,
  unifiedMemory: false,
  rates: {},
  computeCapability: "8.9",
  pciIds: ["10de:27b6"],
  power: undefined,
  prices: [],
  verified: false,
  unverified: ["memoryBytes", "busWidth", "bandwidth"],
  sources: [{ where: "https://github.com/NVIDIA/open-gpu-kernel-modules README (name only)", date: "2026-11-23" }],
  notes: ["China-market L4 counterpart; memory figures are the L4 ones (inferred, unverified)"],
}
