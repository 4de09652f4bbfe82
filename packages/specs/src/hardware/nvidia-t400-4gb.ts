import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const t400_4gb: Hardware = {
  id: "nvidia-t400-4gb",
  name: "NVIDIA T400 4GB",
  aliases: ["NVIDIA T400", "T400 4GB"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Turing",
  chip: "TU117",
  released: "2021-05-06",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 10e9,
  bandwidth: 80e9,
  unifiedMemory: false,
  rates: { fp32: 1.09e12, fp16: 2.2e12, int8: 4.4e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 6,
  shaders: 384,
  boostClock: 1.425e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1ff2", "10de:1fb2"],
  power: 30,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/t400-4-gb.c3843", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
