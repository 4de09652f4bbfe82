import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroP2200: Hardware = {
  id: "nvidia-quadro-p2200",
  name: "NVIDIA Quadro P2200",
  aliases: ["Quadro P2200"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Pascal",
  chip: "GP106",
  released: "2019-06-10",
  memoryBytes: 5_368_709_120, // 5 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 160,
  dataRate: 10e9,
  bandwidth: 200e9,
  unifiedMemory: false,
  rates: { fp32: 3.82e12, fp16Vector: 60e9, int8: 15.3e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 10,
  shaders: 1280,
  boostClock: 1.493e9,
  l2CacheBytes: 1_310_720,
  pcie: { generation: 3, lanes: 16 },
  power: 75,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-p2200.c3442", date: "2026-11-23" }, rightNow],
}
