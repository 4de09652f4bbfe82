import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const rtx2080SuperWithMaxQDesign: Hardware = {
  id: "nvidia-geforce-rtx-2080-super-with-max-q-design",
  name: "NVIDIA GeForce RTX 2080 SUPER with Max-Q Design",
  aliases: ["GeForce RTX 2080 SUPER with Max-Q Design", "RTX 2080 SUPER with Max-Q Design"],
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
  rates: { fp32: 5.99e12, fp16: 24e12, fp16IntoFp16: 47.9e12, int8: 95.8e12, int4: 191.7e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 48,
  shaders: 3072,
  boostClock: 975e6,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2080-super-max-q.c3566", date: "2026-11-23" },
    rightNow,
  ],
}
