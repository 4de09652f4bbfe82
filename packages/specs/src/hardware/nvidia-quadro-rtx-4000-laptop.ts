import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx4000Laptop: Hardware = {
  id: "nvidia-quadro-rtx-4000-laptop",
  name: "NVIDIA Quadro RTX 4000 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA Quadro RTX 4000"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU104",
  released: "2019-05-27",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 7.99e12, fp16: 63.9e12, fp16IntoFp16: 63.9e12, int8: 127.8e12, int4: 255.6e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 40,
  shaders: 2560,
  boostClock: 1.56e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 110,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-4000-mobile.c3430", date: "2026-11-23" },
    rightNow,
  ],
}
