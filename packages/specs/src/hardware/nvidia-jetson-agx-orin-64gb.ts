import type { Hardware } from "./hardware.ts"

export const jetsonAgxOrin64gb: Hardware = {
  id: "nvidia-jetson-agx-orin-64gb",
  name: "NVIDIA Jetson AGX Orin 64GB",
  aliases: ["Orin", "Jetson AGX Orin"],
  vendor: "nvidia",
  segment: "embedded",
  generation: "Ampere",
  chip: undefined,
  released: "2023-03-01",
  memoryBytes: 68_719_476_736, // 64 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 256,
  dataRate: 6.4e9,
  bandwidth: 204.8e9,
  unifiedMemory: true,
  rates: { fp32: 5.3e12, fp16: 42.5e12, bf16: 42.5e12, int8: 85e12 },
  ratesFrom:
    "NVIDIA prints 275 TOPS, sparse, of graphics and deep learning units together; that 170 are the graphics unit's has no source: half of it dense, half of that for 16 bits.",
  computeCapability: "8.7",
  power: 60,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/ (via RightNow-GPU-Database)", date: "2026-11-23" },
    {
      where: "https://github.com/huggingface/huggingface.js@fe42e68 packages/tasks/src/hardware*.ts",
      date: "2026-11-23",
    },
  ],
}
