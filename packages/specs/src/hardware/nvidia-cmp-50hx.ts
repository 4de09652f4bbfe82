import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const cmp50hx: Hardware = {
  id: "nvidia-cmp-50hx",
  name: "NVIDIA CMP 50HX",
  aliases: ["CMP 50HX"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU102",
  released: "2021-06-24",
  memoryBytes: 10_737_418_240, // 10 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 320,
  dataRate: 14e9,
  bandwidth: 560e9,
  unifiedMemory: false,
  rates: { fp32: 11.07e12, fp16: 44.3e12, fp16IntoFp16: 88.6e12, int8: 177.2e12, int4: 354.4e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 56,
  shaders: 3584,
  boostClock: 1.545e9,
  l2CacheBytes: 5_242_880,
  pcie: { generation: 1, lanes: 4 },
  pciIds: ["10de:1e09"],
  power: 250,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/cmp-50hx.c3782", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
