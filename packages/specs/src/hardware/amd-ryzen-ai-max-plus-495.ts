import type { Hardware } from "./hardware.ts"

export const ryzenAiMaxPlus495: Hardware = {
  id: "amd-ryzen-ai-max-plus-495",
  name: "AMD Ryzen AI Max+ 495 (Gorgon Halo)",
  aliases: ["Gorgon Halo", "Ryzen AI Max 400"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.5",
  chip: undefined,
  released: "2026",
  status: "announced",
  memoryBytes: 206_158_430_208, // 192 GiB
  memoryOptions: [103_079_215_104, 137_438_953_472, 206_158_430_208], // 96, 128, 192 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 256,
  dataRate: 8.533e9,
  bandwidth: 273e9,
  unifiedMemory: true,
  rates: {},
  gfx: "gfx1151",
  power: 120,
  prices: [
    {
      amount: 5000,
      currency: "USD",
      kind: "estimate",
      date: "2026",
      source: {
        where: "https://specpicks.com/reviews/amd-ryzen-ai-max-400-gorgon-halo-192gb-unified-memory-local-ai-2026",
        date: "2026",
      },
    },
  ],
  verified: false,
  unverified: ["memoryOptions", "bandwidth"],
  sources: [
    {
      where: "https://specpicks.com/reviews/amd-ryzen-ai-max-gorgon-halo-192gb-local-llm-news-2026",
      date: "2026-11-23",
    },
    {
      where: "https://specpicks.com/reviews/amd-ryzen-ai-max-400-gorgon-halo-192gb-unified-memory-local-ai-2026",
      date: "2026-11-23",
    },
  ],
  notes: [
    "trade press only; clock and CU count assumed equal to 395; bandwidth quoted 256-273 GB/s",
    "Price of 2026: range 4500-5500",
  ],
}
