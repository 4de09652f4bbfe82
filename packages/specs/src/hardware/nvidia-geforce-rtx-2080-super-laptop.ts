import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2080SuperLaptop: Hardware = {
  id: "nvidia-geforce-rtx-2080-super-laptop",
  name: "NVIDIA GeForce RTX 2080 SUPER (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA GeForce RTX 2080 SUPER"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU104",
  released: "2020-04-02",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 9.59e12, fp16: 38.3e12, fp16IntoFp16: 76.7e12, int8: 153.4e12, int4: 306.7e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 48,
  shaders: 3072,
  boostClock: 1.56e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1e81"],
  power: 150,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2080-super-mobile.c3513", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
