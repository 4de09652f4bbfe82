import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroP1000: Hardware = {
  id: "nvidia-quadro-p1000",
  name: "NVIDIA Quadro P1000",
  aliases: ["Quadro P1000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Pascal",
  chip: "GP107",
  released: "2017-02-07",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 128,
  dataRate: 6e9,
  bandwidth: 96e9,
  unifiedMemory: false,
  rates: { fp32: 1.43e12, fp16Vector: 22e9, int8: 5.7e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 4,
  shaders: 512,
  boostClock: 1.392e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 47,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-p1000.c2932", date: "2026-11-23" }, rightNow],
}
