import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2070SuperLaptop: Hardware = {
  id: "nvidia-geforce-rtx-2070-super-laptop",
  name: "NVIDIA GeForce RTX 2070 SUPER (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA GeForce RTX 2070 SUPER"],
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
  rates: { fp32: 7.07e12, fp16: 28.3e12, fp16IntoFp16: 56.5e12, int8: 113e12, int4: 226.1e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 40,
  shaders: 2560,
  boostClock: 1.38e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1ec7", "10de:1ec2", "10de:1e84"],
  power: 115,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2070-super-mobile.c3514", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
