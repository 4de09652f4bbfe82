import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2080Laptop: Hardware = {
  id: "nvidia-geforce-rtx-2080-laptop",
  name: "NVIDIA GeForce RTX 2080 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA GeForce RTX 2080"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU104",
  released: "2019-01-29",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 9.36e12, fp16: 37.4e12, fp16IntoFp16: 74.9e12, int8: 149.8e12, int4: 299.6e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 46,
  shaders: 2944,
  boostClock: 1.59e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1e90", "10de:1e87", "10de:1e82", "10de:1ed0"],
  power: 150,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2080-mobile.c3312", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
