import type { Hardware } from "./hardware.ts"
import { huggingFacePrices, openKernelModules, rightNow } from "./sources.ts"

export const titanRtx: Hardware = {
  id: "nvidia-titan-rtx",
  name: "NVIDIA TITAN RTX",
  aliases: ["TITAN RTX"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU102",
  released: "2018-12-18",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 14e9,
  bandwidth: 672e9,
  unifiedMemory: false,
  rates: { fp32: 16.31e12, fp16: 130.5e12, fp16IntoFp16: 130.5e12, int8: 261e12, int4: 522e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 72,
  shaders: 4608,
  boostClock: 1.77e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  links: [{ name: "NVLink 2 bridge", interconnect: "nvlink-2-bridge-quadro-rtx", bandwidth: 50e9, devices: 2 }],
  pciIds: ["10de:1e02"],
  power: 280,
  launchPrice: { amount: 2499, currency: "USD", kind: "list", date: "2018-12-18", source: huggingFacePrices },
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/titan-rtx.c3311", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
