import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonOrinNx16gb: Hardware = {
  id: "nvidia-jetson-orin-nx-16gb",
  name: "NVIDIA Jetson Orin NX 16GB",
  aliases: ["Jetson Orin NX"],
  reportedNames: ["NVIDIA Jetson Orin NX"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Ampere",
  chip: undefined,
  released: "2023-02-01",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 128,
  dataRate: 6.4e9,
  bandwidth: 102.4e9,
  unifiedMemory: true,
  rates: { fp32: 1.88e12, fp16: 15e12, int8: 30e12 },
  ratesFrom:
    "The share of the graphics unit in the TOPS that NVIDIA prints for the whole module has no source: 60 of 100 sparse INT8, half of it dense, half of that for 16 bits.",
  computeCapability: "8.7",
  shaders: 1024,
  power: 25,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  unverified: ["rates.fp16", "rates.int8"],
  sources: [techPowerUpPages, huggingFaceHardware],
}
