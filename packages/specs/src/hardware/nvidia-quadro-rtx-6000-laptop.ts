import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx6000Laptop: Hardware = {
  id: "nvidia-quadro-rtx-6000-laptop",
  name: "NVIDIA Quadro RTX 6000 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA Quadro RTX 6000"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU102",
  released: "2019-09-04",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 14e9,
  bandwidth: 672e9,
  unifiedMemory: false,
  rates: { fp32: 13.41e12, fp16: 107.3e12, fp16IntoFp16: 107.3e12, int8: 214.5e12, int4: 429.1e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 72,
  shaders: 4608,
  boostClock: 1.455e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: undefined,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-6000-mobile.c3497", date: "2026-11-23" },
    rightNow,
  ],
}
