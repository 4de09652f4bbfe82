import type { Hardware } from "./hardware.ts"

export const p150: Hardware = {
  id: "tenstorrent-p150",
  name: "Tenstorrent Blackhole p150",
  aliases: ["p150"],
  vendor: "tenstorrent",
  segment: "workstation",
  generation: "Blackhole",
  chip: undefined,
  released: "2025-04-03",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: undefined,
  bandwidth: 437.5e9,
  unifiedMemory: false,
  rates: { fp8: 774e12 },
  power: 300,
  prices: [
    {
      amount: 1400,
      currency: "USD",
      kind: "list",
      date: "2025-08",
      source: { where: "https://huggingface.co/blog/codys12/diy-qb", date: "2025-08" },
    },
  ],
  verified: false,
  unverified: ["bandwidth", "rates.fp8"],
  sources: [
    { where: "https://github.com/dstackai/gpuhunt@3584151 constraints.py (memory)", date: "2026-11-23" },
    {
      where:
        "https://docs.tenstorrent.com/tt-system-firmware/_sources/boards/tenstorrent/tt_blackhole/doc/index.rst.txt",
      date: "2026-11-23",
    },
    { where: "https://huggingface.co/blog/codys12/diy-qb", date: "2026-11-23" },
  ],
  notes: [
    "8 GDDR6 channels, 3.5 Tb/s (=~ 440-448 GB/s) per Tenstorrent docs; marketing pages say 512 GB/s",
    "774 FP8 TFLOPS and 1400 USD per community article",
  ],
}
