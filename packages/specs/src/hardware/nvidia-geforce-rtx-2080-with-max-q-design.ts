import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2080WithMaxQDesign: Hardware = {
  id: "nvidia-geforce-rtx-2080-with-max-q-design",
  name: "NVIDIA GeForce RTX 2080 with Max-Q Design",
  aliases: ["GeForce RTX 2080 with Max-Q Design", "RTX 2080 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU104",
  released: "2019-01-29",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 12e9,
  bandwidth: 384e9,
  unifiedMemory: false,
  rates: { fp32: 6.45e12, fp16: 25.8e12, fp16IntoFp16: 51.6e12, int8: 103.2e12, int4: 206.3e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 46,
  shaders: 2944,
  boostClock: 1.095e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1ed0", "10de:1e90"],
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2080-max-q.c3363", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
