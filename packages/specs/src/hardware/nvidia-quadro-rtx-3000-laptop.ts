import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx3000Laptop: Hardware = {
  id: "nvidia-quadro-rtx-3000-laptop",
  name: "NVIDIA Quadro RTX 3000 (Laptop)",
  aliases: ["Quadro RTX 3000"],
  reportedNames: ["NVIDIA Quadro RTX 3000"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU106",
  released: "2019-05-27",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 14e9,
  bandwidth: 336e9,
  unifiedMemory: false,
  rates: { fp32: 5.3e12, fp16: 42.4e12, fp16IntoFp16: 42.4e12, int8: 84.8e12, int4: 169.6e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 30,
  shaders: 1920,
  boostClock: 1.38e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-3000-mobile.c3428", date: "2026-11-23" },
    rightNow,
  ],
}
