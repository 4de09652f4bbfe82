import type { Hardware } from "./hardware.ts"

export const tpu8t: Hardware = {
  id: "google-tpu-8t",
  name: "Google TPU 8t",
  aliases: ["TPU 8t"],
  vendor: "google",
  segment: "datacenter",
  generation: "TPU",
  chip: undefined,
  released: "2026-04-22",
  status: "announced",
  memoryBytes: 231_928_233_984, // 216 GiB
  reportedMemory: undefined,
  memoryType: "HBM",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: undefined,
  unifiedMemory: false,
  rates: { fp4: 12604e12 },
  ratesFrom: "121 EFLOP/s of FP4 of a pod of 9600 chips, divided by them.",
  power: undefined,
  prices: [],
  verified: false,
  unverified: ["memoryBytes", "rates.fp4"],
  sources: [
    { where: "https://mindbento.com/v2/hn-picks/google-tpu-8th-gen-agentic-era-hn47862497", date: "2026-11-23" },
  ],
  notes: ["capacity derived: ~2 PB shared HBM / 9600 chips ~= 208-216 GB; treat as approximate"],
}
