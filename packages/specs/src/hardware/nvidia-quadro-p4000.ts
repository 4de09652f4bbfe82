import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroP4000: Hardware = {
  id: "nvidia-quadro-p4000",
  name: "NVIDIA Quadro P4000",
  aliases: ["Quadro P4000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Pascal",
  chip: "GP104",
  released: "2017-02-06",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 7.6e9,
  bandwidth: 243.2e9,
  unifiedMemory: false,
  rates: { fp32: 5.3e12, fp16Vector: 83e9, int8: 21.2e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 14,
  shaders: 1792,
  boostClock: 1.48e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 105,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-p4000.c2930", date: "2026-11-23" }, rightNow],
}
