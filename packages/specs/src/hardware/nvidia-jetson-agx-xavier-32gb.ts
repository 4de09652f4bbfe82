import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, techPowerUpPages } from "./sources.ts"

export const jetsonAgxXavier32gb: Hardware = {
  id: "nvidia-jetson-agx-xavier-32gb",
  name: "NVIDIA Jetson AGX Xavier 32GB",
  aliases: ["Jetson AGX Xavier"],
  reportedNames: ["NVIDIA Jetson AGX Xavier"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Volta",
  chip: undefined,
  released: "2018-10-01",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR4X",
  busWidth: 256,
  dataRate: 4.27e9,
  bandwidth: 136.5e9,
  unifiedMemory: true,
  rates: { fp32: 1.41e12, fp16: 11e12, int8: 22e12 },
  ratesFrom:
    "The share of the graphics unit in the TOPS that NVIDIA prints for the whole module has no source: 22 of 32 INT8, half of that for 16 bits.",
  computeCapability: "7.2",
  shaders: 512,
  power: 30,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  unverified: ["rates.fp16", "rates.int8"],
  sources: [techPowerUpPages, huggingFaceHardware],
}
