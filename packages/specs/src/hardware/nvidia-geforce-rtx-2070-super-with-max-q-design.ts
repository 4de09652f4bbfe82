import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const rtx2070SuperWithMaxQDesign: Hardware = {
  id: "nvidia-geforce-rtx-2070-super-with-max-q-design",
  name: "NVIDIA GeForce RTX 2070 SUPER with Max-Q Design",
  aliases: ["GeForce RTX 2070 SUPER with Max-Q Design", "RTX 2070 SUPER with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU104",
  released: "2020-04-02",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 11e9,
  bandwidth: 352e9,
  unifiedMemory: false,
  rates: { fp32: 5.91e12, fp16: 23.7e12, fp16IntoFp16: 47.3e12, int8: 94.6e12, int4: 189.2e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 40,
  shaders: 2560,
  boostClock: 1.155e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2070-super-max-q.c3563", date: "2026-11-23" },
    rightNow,
  ],
}
