import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx5000WithMaxQDesign: Hardware = {
  id: "nvidia-quadro-rtx-5000-with-max-q-design",
  name: "NVIDIA Quadro RTX 5000 with Max-Q Design",
  aliases: ["Quadro RTX 5000 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU104",
  released: "2019-05-27",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 12e9,
  bandwidth: 384e9,
  unifiedMemory: false,
  rates: { fp32: 8.29e12, fp16: 66.4e12, fp16IntoFp16: 66.4e12, int8: 132.7e12, int4: 265.4e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 48,
  shaders: 3072,
  boostClock: 1.35e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-5000-max-q.c3432", date: "2026-11-23" },
    rightNow,
  ],
}
