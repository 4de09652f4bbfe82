import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const titanVCeoEdition: Hardware = {
  id: "nvidia-titan-v-ceo-edition",
  name: "NVIDIA TITAN V CEO Edition",
  aliases: ["TITAN V CEO Edition"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Volta",
  chip: "GV100",
  released: "2018-06-21",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 868.4e9,
  unifiedMemory: false,
  rates: { fp32: 14.9e12, fp16: 119.2e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.455e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/titan-v-ceo-edition.c3277", date: "2026-11-23" }, rightNow],
}
