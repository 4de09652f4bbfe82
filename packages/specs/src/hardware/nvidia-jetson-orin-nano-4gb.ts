import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonOrinNano4gb: Hardware = {
  id: "nvidia-jetson-orin-nano-4gb",
  name: "NVIDIA Jetson Orin Nano 4GB",
  aliases: ["Jetson Orin Nano 4GB"],
  reportedNames: ["NVIDIA Jetson Orin Nano"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Ampere",
  chip: undefined,
  released: "2023-03-01",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 64,
  dataRate: 4.27e9,
  bandwidth: 34.1e9,
  unifiedMemory: true,
  rates: { fp32: 640e9, fp16: 5e12, int8: 10e12 },
  ratesFrom:
    "The share of the graphics unit in the TOPS that NVIDIA prints for the whole module has no source: 20 sparse INT8, half of it dense, half of that for 16 bits.",
  computeCapability: "8.7",
  shaders: 512,
  power: 10,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  unverified: ["rates.fp16", "rates.int8"],
  sources: [techPowerUpPages, huggingFaceHardware],
}
