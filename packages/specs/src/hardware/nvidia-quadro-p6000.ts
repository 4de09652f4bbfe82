import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroP6000: Hardware = {
  id: "nvidia-quadro-p6000",
  name: "NVIDIA Quadro P6000",
  aliases: ["Quadro P6000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Pascal",
  chip: "GP102",
  released: "2016-10-01",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 384,
  dataRate: 9e9,
  bandwidth: 432e9,
  unifiedMemory: false,
  rates: { fp32: 12.63e12, fp16Vector: 197e9, int8: 50.5e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 30,
  shaders: 3840,
  boostClock: 1.645e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-p6000.c2865", date: "2026-11-23" }, rightNow],
}
