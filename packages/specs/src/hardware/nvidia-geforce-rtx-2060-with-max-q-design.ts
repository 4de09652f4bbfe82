import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx2060WithMaxQDesign: Hardware = {
  id: "nvidia-geforce-rtx-2060-with-max-q-design",
  name: "NVIDIA GeForce RTX 2060 with Max-Q Design",
  aliases: ["GeForce RTX 2060 with Max-Q Design", "RTX 2060 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU106",
  released: "2020-01-29",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 11e9,
  bandwidth: 264e9,
  unifiedMemory: false,
  rates: { fp32: 4.55e12, fp16: 18.2e12, fp16IntoFp16: 36.4e12, int8: 72.8e12, int4: 145.6e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 30,
  shaders: 1920,
  boostClock: 1.185e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f12"],
  power: 65,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2060-max-q.c3533", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
