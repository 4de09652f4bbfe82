import type { Hardware } from "./hardware.ts"

export const tpu8i: Hardware = {
  id: "google-tpu-8i",
  name: "Google TPU 8i",
  aliases: ["TPU 8i"],
  vendor: "google",
  segment: "datacenter",
  generation: "TPU",
  chip: undefined,
  released: "2026-04-22",
  status: "announced",
  memoryBytes: 309_237_645_312, // 288 GiB
  reportedMemory: undefined,
  memoryType: "HBM",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: undefined,
  unifiedMemory: false,
  rates: {},
  power: undefined,
  prices: [],
  verified: false,
  sources: [
    { where: "https://hndistilled.com/story/47862497/", date: "2026-11-23" },
    {
      where: "https://hb.int2inf.com/s/item/CqJ7yGorVjsbxvKLoB6e3V-eighth-generation-tpus-8t-8i-agentic-era",
      date: "2026-11-23",
    },
  ],
  notes: ["inference part, 384 MB on-chip SRAM; bandwidth and FLOPS not found"],
}
