import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonAgxOrin64gb: Hardware = {
  id: "nvidia-jetson-agx-orin-64gb",
  name: "NVIDIA Jetson AGX Orin 64GB",
  aliases: ["Orin", "Jetson AGX Orin"],
  reportedNames: ["NVIDIA Jetson AGX Orin"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Ampere",
  chip: undefined,
  released: "2023-03-01",
  memoryBytes: 68_719_476_736, // 64 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 256,
  dataRate: 6.4e9,
  bandwidth: 204.8e9,
  unifiedMemory: true,
  rates: { fp32: 5.3e12, fp16: 42.5e12, bf16: 42.5e12, int8: 85e12 },
  ratesFrom:
    "NVIDIA prints 275 TOPS, sparse, of graphics and deep learning units together; that 170 are the graphics unit's has no source: half of it dense, half of that for 16 bits.",
  computeCapability: "8.7",
  shaders: 2048,
  power: 60,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  unverified: ["rates.fp16", "rates.int8"],
  sources: [techPowerUpPages, huggingFaceHardware],
}
