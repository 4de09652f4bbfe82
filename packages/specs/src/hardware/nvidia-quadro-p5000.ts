import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroP5000: Hardware = {
  id: "nvidia-quadro-p5000",
  name: "NVIDIA Quadro P5000",
  aliases: ["Quadro P5000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Pascal",
  chip: "GP104",
  released: "2016-10-01",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 256,
  dataRate: 9e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 8.87e12, fp16Vector: 139e9, int8: 35.5e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 20,
  shaders: 2560,
  boostClock: 1.733e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 180,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-p5000.c2864", date: "2026-11-23" }, rightNow],
}
