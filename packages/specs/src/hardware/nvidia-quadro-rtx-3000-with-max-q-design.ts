import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx3000WithMaxQDesign: Hardware = {
  id: "nvidia-quadro-rtx-3000-with-max-q-design",
  name: "NVIDIA Quadro RTX 3000 with Max-Q Design",
  aliases: ["Quadro RTX 3000 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU106",
  released: "2019-05-27",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 12e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 4.67e12, fp16: 37.3e12, fp16IntoFp16: 37.3e12, int8: 74.6e12, int4: 149.3e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 30,
  shaders: 1920,
  boostClock: 1.215e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 60,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-3000-max-q.c3429", date: "2026-11-23" },
    rightNow,
  ],
}
