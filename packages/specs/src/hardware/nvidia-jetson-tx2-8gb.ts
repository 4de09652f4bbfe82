import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonTx2_8gb: Hardware = {
  id: "nvidia-jetson-tx2-8gb",
  name: "NVIDIA Jetson TX2 8GB",
  aliases: ["Jetson TX2"],
  reportedNames: ["NVIDIA Jetson TX2"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Pascal",
  chip: undefined,
  released: "2017-03-01",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR4",
  busWidth: 128,
  dataRate: 3.73e9,
  bandwidth: 59.7e9,
  unifiedMemory: true,
  rates: { fp32: 670e9, fp16: 1.33e12 },
  computeCapability: "6.2",
  shaders: 256,
  power: 15,
  prices: [],
  verified: false,
  sources: [techPowerUpPages, huggingFaceHardware],
}
