import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx5000Laptop: Hardware = {
  id: "nvidia-quadro-rtx-5000-laptop",
  name: "NVIDIA Quadro RTX 5000 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA Quadro RTX 5000"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU104",
  released: "2019-05-27",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 9.4e12, fp16: 75.2e12, fp16IntoFp16: 75.2e12, int8: 150.4e12, int4: 300.8e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 48,
  shaders: 3072,
  boostClock: 1.53e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 110,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-5000-mobile.c3431", date: "2026-11-23" },
    rightNow,
  ],
}
