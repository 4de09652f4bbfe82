import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonXavierNx16gb: Hardware = {
  id: "nvidia-jetson-xavier-nx-16gb",
  name: "NVIDIA Jetson Xavier NX 16GB",
  aliases: ["Jetson Xavier NX"],
  reportedNames: ["NVIDIA Jetson Xavier NX"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Volta",
  chip: undefined,
  released: "2021-11-01",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR4X",
  busWidth: 128,
  dataRate: 3.73e9,
  bandwidth: 59.7e9,
  unifiedMemory: true,
  rates: { fp32: 840e9 },
  computeCapability: "7.2",
  shaders: 384,
  power: 20,
  prices: [],
  verified: false,
  sources: [techPowerUpPages, huggingFaceHardware],
}
