import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const cmp100hx210: Hardware = {
  id: "nvidia-cmp-100hx-210",
  name: "NVIDIA CMP 100HX-210",
  aliases: ["CMP 100HX-210"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Volta",
  chip: "GV100",
  released: "2020",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 829.4e9,
  unifiedMemory: false,
  rates: { fp32: 11.75e12, fp16: 94e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.147e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 1, lanes: 1 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/cmp-100hx-210.c4202", date: "2026-11-23" }, rightNow],
}
