import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonOrinNano8gb: Hardware = {
  id: "nvidia-jetson-orin-nano-8gb",
  name: "NVIDIA Jetson Orin Nano 8GB",
  aliases: ["Jetson Orin Nano"],
  reportedNames: ["NVIDIA Jetson Orin Nano"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Ampere",
  chip: undefined,
  released: "2023-03-01",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 128,
  dataRate: 4.27e9,
  bandwidth: 68.3e9,
  unifiedMemory: true,
  rates: { fp32: 1.28e12, fp16: 10e12, int8: 20e12 },
  ratesFrom:
    "The share of the graphics unit in the TOPS that NVIDIA prints for the whole module has no source: 40 sparse INT8, half of it dense, half of that for 16 bits.",
  computeCapability: "8.7",
  shaders: 1024,
  power: 15,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  unverified: ["rates.fp16", "rates.int8"],
  sources: [techPowerUpPages, huggingFaceHardware],
}
