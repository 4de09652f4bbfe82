import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonOrinNanoSuper8gb: Hardware = {
  id: "nvidia-jetson-orin-nano-super-8gb",
  name: "NVIDIA Jetson Orin Nano Super 8GB",
  aliases: ["Jetson Orin Nano Super"],
  reportedNames: ["NVIDIA Jetson Orin Nano Super"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Ampere",
  chip: undefined,
  released: "2024-12-17",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 128,
  dataRate: 6.4e9,
  bandwidth: 102.4e9,
  unifiedMemory: true,
  rates: { fp32: 2.09e12, fp16: 16.7e12, int8: 33.5e12 },
  ratesFrom:
    "The share of the graphics unit in the TOPS that NVIDIA prints for the whole module has no source: 67 sparse INT8, half of it dense, half of that for 16 bits.",
  computeCapability: "8.7",
  shaders: 1024,
  power: 25,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  unverified: ["rates.fp16", "rates.int8"],
  sources: [techPowerUpPages, huggingFaceHardware],
}
