import type { Hardware } from "./hardware.ts"

export const snapdragonX2Elite: Hardware = {
  id: "qualcomm-snapdragon-x2-elite",
  name: "Qualcomm Snapdragon X2 Elite",
  aliases: ["X2E-88-100", "X2E-80-100"],
  vendor: "qualcomm",
  segment: "laptop",
  generation: "Adreno + Hexagon",
  chip: undefined,
  released: "2025-09-24",
  memoryBytes: 68_719_476_736, // 64 GiB
  memoryOptions: [17_179_869_184, 34_359_738_368, 68_719_476_736], // 16, 32, 64 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 9.523e9,
  bandwidth: 152.4e9,
  unifiedMemory: true,
  rates: {},
  power: undefined,
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
