import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroP2000: Hardware = {
  id: "nvidia-quadro-p2000",
  name: "NVIDIA Quadro P2000",
  aliases: ["Quadro P2000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Pascal",
  chip: "GP106",
  released: "2017-02-06",
  memoryBytes: 5_368_709_120, // 5 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 160,
  dataRate: 7e9,
  bandwidth: 140e9,
  unifiedMemory: false,
  rates: { fp32: 3.03e12, fp16Vector: 47e9, int8: 12.1e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 8,
  shaders: 1024,
  boostClock: 1.48e9,
  l2CacheBytes: 1_310_720,
  pcie: { generation: 3, lanes: 16 },
  power: 75,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-p2000.c2931", date: "2026-11-23" }, rightNow],
}
