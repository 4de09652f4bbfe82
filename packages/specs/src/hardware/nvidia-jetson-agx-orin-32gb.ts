import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonAgxOrin32gb: Hardware = {
  id: "nvidia-jetson-agx-orin-32gb",
  name: "NVIDIA Jetson AGX Orin 32GB",
  aliases: ["Jetson AGX Orin 32GB"],
  reportedNames: ["NVIDIA Jetson AGX Orin"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Ampere",
  chip: undefined,
  released: "2022-04-01",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 256,
  dataRate: 6.4e9,
  bandwidth: 204.8e9,
  unifiedMemory: true,
  rates: { fp32: 3.3e12, fp16: 27e12, bf16: 27e12, int8: 54e12 },
  ratesFrom:
    "The share of the graphics unit in the TOPS that NVIDIA prints for the whole module has no source: 108 sparse INT8, half of it dense, half of that for 16 bits.",
  computeCapability: "8.7",
  shaders: 1792,
  power: 40,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  unverified: ["rates.fp16", "rates.int8"],
  sources: [techPowerUpPages, huggingFaceHardware],
}
