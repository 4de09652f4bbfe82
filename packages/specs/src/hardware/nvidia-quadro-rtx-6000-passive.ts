import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx6000Passive: Hardware = {
  id: "nvidia-quadro-rtx-6000-passive",
  name: "NVIDIA Quadro RTX 6000 Passive",
  aliases: ["Quadro RTX 6000 Passive"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Turing",
  chip: "TU102",
  released: "2018-08-13",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 13e9,
  bandwidth: 624e9,
  unifiedMemory: false,
  rates: { fp32: 14.93e12, fp16: 119.4e12, fp16IntoFp16: 119.4e12, int8: 238.9e12, int4: 477.8e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 72,
  shaders: 4608,
  boostClock: 1.62e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: 260,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-6000-passive.c3469", date: "2026-11-23" },
    rightNow,
  ],
}
