import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2070Laptop: Hardware = {
  id: "nvidia-geforce-rtx-2070-laptop",
  name: "NVIDIA GeForce RTX 2070 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA GeForce RTX 2070"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU106",
  released: "2019-01-29",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 6.64e12, fp16: 26.5e12, fp16IntoFp16: 53.1e12, int8: 106.2e12, int4: 212.3e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 36,
  shaders: 2304,
  boostClock: 1.44e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f10", "10de:1f54", "10de:1f50", "10de:1f07", "10de:1f02", "10de:1f14"],
  power: 115,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2070-mobile.c3349", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
