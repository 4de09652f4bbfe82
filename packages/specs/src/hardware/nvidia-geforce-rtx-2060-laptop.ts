import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2060Laptop: Hardware = {
  id: "nvidia-geforce-rtx-2060-laptop",
  name: "NVIDIA GeForce RTX 2060 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA GeForce RTX 2060"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU106",
  released: "2019-01-29",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 14e9,
  bandwidth: 336e9,
  unifiedMemory: false,
  rates: { fp32: 4.61e12, fp16: 18.4e12, fp16IntoFp16: 36.9e12, int8: 73.7e12, int4: 147.5e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 30,
  shaders: 1920,
  boostClock: 1.2e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f08", "10de:1f55", "10de:1f15", "10de:1f12", "10de:1f03", "10de:1e89", "10de:1f11", "10de:1f51"],
  power: 115,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2060-mobile.c3348", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
