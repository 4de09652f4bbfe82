import type { Hardware } from "./hardware.ts"
import { huggingFacePrices, openKernelModules, rightNow } from "./sources.ts"

export const rtx2060: Hardware = {
  id: "nvidia-geforce-rtx-2060",
  name: "NVIDIA GeForce RTX 2060",
  aliases: ["GeForce RTX 2060", "RTX 2060"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU106",
  released: "2019-01-07",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 14e9,
  bandwidth: 336e9,
  unifiedMemory: false,
  rates: { fp32: 6.45e12, fp16: 25.8e12, fp16IntoFp16: 51.6e12, int8: 103.2e12, int4: 206.4e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 30,
  shaders: 1920,
  boostClock: 1.68e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f08", "10de:1f55", "10de:1f15", "10de:1f12", "10de:1f03", "10de:1e89", "10de:1f11", "10de:1f51"],
  power: 160,
  launchPrice: { amount: 349, currency: "USD", kind: "list", date: "2019-01-07", source: huggingFacePrices },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2060.c3310", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
