import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonOrinNx8gb: Hardware = {
  id: "nvidia-jetson-orin-nx-8gb",
  name: "NVIDIA Jetson Orin NX 8GB",
  aliases: ["Jetson Orin NX 8GB"],
  reportedNames: ["NVIDIA Jetson Orin NX"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Ampere",
  chip: undefined,
  released: "2023",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 128,
  dataRate: 6.4e9,
  bandwidth: 102.4e9,
  unifiedMemory: true,
  rates: { fp32: 1.57e12 },
  computeCapability: "8.7",
  shaders: 1024,
  power: 20,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [techPowerUpPages, huggingFaceHardware],
}
