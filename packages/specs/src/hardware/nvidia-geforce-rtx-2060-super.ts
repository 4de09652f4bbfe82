import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2060Super: Hardware = {
  id: "nvidia-geforce-rtx-2060-super",
  name: "NVIDIA GeForce RTX 2060 SUPER",
  aliases: ["GeForce RTX 2060 SUPER", "RTX 2060 SUPER"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU106",
  released: "2019-07-09",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 7.18e12, fp16: 28.7e12, fp16IntoFp16: 57.4e12, int8: 114.9e12, int4: 229.8e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 34,
  shaders: 2176,
  boostClock: 1.65e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f47", "10de:1f42", "10de:1f06"],
  power: 175,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2060-super.c3441", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
