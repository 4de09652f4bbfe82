import type { Hardware } from "./hardware.ts"

export const snapdragonX2EliteExtreme: Hardware = {
  id: "qualcomm-snapdragon-x2-elite-extreme",
  name: "Qualcomm Snapdragon X2 Elite Extreme (X2E-96-100)",
  aliases: ["X2E-96-100", "Adreno X2-90"],
  vendor: "qualcomm",
  segment: "laptop",
  generation: "Adreno + Hexagon",
  chip: undefined,
  released: "2025-09-24",
  memoryBytes: 137_438_953_472, // 128 GiB
  memoryOptions: [51_539_607_552, 68_719_476_736, 137_438_953_472], // 48, 64, 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 192,
  dataRate: 9.523e9,
  bandwidth: 228.6e9,
  unifiedMemory: true,
  rates: {},
  power: 80,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    {
      where:
        "https://particle.news/story/snapdragon-x2-elite-deep-dive-shows-oryon3-cpu-expanded-adreno-gpu-and-strong-multicore-in-fresh",
      date: "2026-11-23",
    },
    { where: "https://www.c114pro.com/chipnews/151360.html", date: "2026-11-23" },
    { where: "https://www.open-source-ai.tech/hardware/qualcomm-snapdragon-x2-elite", date: "2026-11-23" },
  ],
  notes: ["NPU: 80 TOPS of INT8, beside the graphics unit"],
}
