import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroGv100: Hardware = {
  id: "nvidia-quadro-gv100",
  name: "NVIDIA Quadro GV100",
  aliases: ["Quadro GV100"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Volta",
  chip: "GV100",
  released: "2018-03-27",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 868.4e9,
  unifiedMemory: false,
  rates: { fp32: 16.66e12, fp16: 133.3e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.627e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-gv100.c3066", date: "2026-11-23" }, rightNow],
}
