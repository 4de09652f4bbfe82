import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2070WithMaxQDesign: Hardware = {
  id: "nvidia-geforce-rtx-2070-with-max-q-design",
  name: "NVIDIA GeForce RTX 2070 with Max-Q Design",
  aliases: ["GeForce RTX 2070 with Max-Q Design", "RTX 2070 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU106",
  released: "2019-01-29",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 12e9,
  bandwidth: 384e9,
  unifiedMemory: false,
  rates: { fp32: 5.46e12, fp16: 21.8e12, fp16IntoFp16: 43.7e12, int8: 87.4e12, int4: 174.7e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 36,
  shaders: 2304,
  boostClock: 1.185e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f14", "10de:1f10", "10de:1f50", "10de:1f54"],
  power: 90,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2070-max-q.c3392", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
