import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const rtx3060TiGddr6x: Hardware = {
  id: "nvidia-geforce-rtx-3060-ti-gddr6x",
  name: "NVIDIA GeForce RTX 3060 Ti GDDR6X",
  aliases: ["GeForce RTX 3060 Ti GDDR6X", "RTX 3060 Ti GDDR6X"],
  reportedNames: ["NVIDIA GeForce RTX 3060 Ti"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Ampere",
  chip: "GA104",
  released: "2022-10-19",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6X",
  busWidth: 256,
  dataRate: 19e9,
  bandwidth: 608e9,
  unifiedMemory: false,
  rates: {
    fp32: 16.2e12,
    tf32: 16.2e12,
    fp16: 32.4e12,
    fp16IntoFp16: 64.8e12,
    bf16: 32.4e12,
    int8: 129.6e12,
    int4: 259.2e12,
  },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  multiprocessors: 38,
  shaders: 4864,
  boostClock: 1.665e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  power: 225,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-3060-ti-gddr6x.c3935", date: "2026-11-23" },
    rightNow,
  ],
}
