import type { Hardware } from "./hardware.ts"
import { huggingFacePrices, openKernelModules, rightNow } from "./sources.ts"

export const rtx2070: Hardware = {
  id: "nvidia-geforce-rtx-2070",
  name: "NVIDIA GeForce RTX 2070",
  aliases: ["GeForce RTX 2070", "RTX 2070"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU106",
  released: "2018-10-17",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 7.46e12, fp16: 29.9e12, fp16IntoFp16: 59.7e12, int8: 119.4e12, int4: 238.9e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 36,
  shaders: 2304,
  boostClock: 1.62e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f10", "10de:1f54", "10de:1f50", "10de:1f07", "10de:1f02", "10de:1f14"],
  power: 175,
  launchPrice: { amount: 499, currency: "USD", kind: "list", date: "2018-10-17", source: huggingFacePrices },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2070.c3252", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
