import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const jetsonT4000: Hardware = {
  id: "nvidia-jetson-t4000",
  name: "NVIDIA Jetson T4000 64GB",
  aliases: ["Jetson Thor T4000"],
  reportedNames: ["NVIDIA Jetson T4000"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Blackwell",
  chip: undefined,
  released: "2025-08-27",
  memoryBytes: 68_719_476_736, // 64 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 256,
  dataRate: 8.533e9,
  bandwidth: 273e9,
  unifiedMemory: true,
  rates: { fp32: 7.76e12, fp4: 600e12 },
  ratesFrom: "Half of the 1200 TFLOP/s of sparse FP4 that NVIDIA announced.",
  computeCapability: "11.0",
  shaders: 1536,
  power: 70,
  prices: [],
  verified: false,
  unverified: ["rates.fp4"],
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/jetson-t4000.c4369", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
