import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonNano4gb: Hardware = {
  id: "nvidia-jetson-nano-4gb",
  name: "NVIDIA Jetson Nano 4GB",
  aliases: ["Jetson Nano"],
  reportedNames: ["NVIDIA Jetson Nano"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Maxwell",
  chip: undefined,
  released: "2019-03-01",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR4",
  busWidth: 64,
  dataRate: 3.2e9,
  bandwidth: 25.6e9,
  unifiedMemory: true,
  rates: { fp32: 236e9, fp16: 470e9 },
  computeCapability: "5.3",
  shaders: 128,
  power: 10,
  prices: [],
  verified: false,
  sources: [techPowerUpPages, huggingFaceHardware],
}
