import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const jetsonT5000: Hardware = {
  id: "nvidia-jetson-t5000",
  name: "NVIDIA Jetson T5000 (AGX Thor) 128GB",
  aliases: ["Jetson Thor", "Jetson AGX Thor", "NVIDIA Thor"],
  reportedNames: ["NVIDIA Jetson T5000 (AGX Thor)"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Blackwell",
  chip: undefined,
  released: "2025-08-27",
  memoryBytes: 137_438_953_472, // 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 256,
  dataRate: 8.533e9,
  bandwidth: 273e9,
  unifiedMemory: true,
  rates: { fp32: 7.8e12, fp8: 517.5e12, fp4: 1035e12 },
  ratesFrom: "Half of the 2070 TFLOP/s of sparse FP4 that NVIDIA prints; half of that for FP8.",
  computeCapability: "11.0",
  shaders: 2560,
  power: 130,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/ (Jetson entries via RightNow-GPU-Database)", date: "2026-11-23" },
    rightNowDatabase,
    {
      where: "https://learnaivisually.com/ai-explained/jetson-thor-edge-blackwell (2070 FP4 TFLOPS, 40-130 W)",
      date: "2026-11-23",
    },
  ],
}
