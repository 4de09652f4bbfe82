import type { Hardware } from "./hardware.ts"

export const instinctMi430x: Hardware = {
  id: "amd-instinct-mi430x",
  name: "AMD Instinct MI430X",
  aliases: ["MI430X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 5",
  chip: undefined,
  released: "2026",
  status: "announced",
  memoryBytes: 463_856_467_968, // 432 GiB
  reportedMemory: undefined,
  memoryType: "HBM4",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 19.6e12,
  unifiedMemory: false,
  rates: {},
  pcie: { generation: 5, lanes: 16 },
  power: undefined,
  prices: [],
  verified: false,
  unverified: ["memoryBytes", "bandwidth"],
  sources: [
    {
      where:
        "https://cloudnews.tech/amd-challenges-vera-rubin-instinct-mi455x-and-mi430x-promise-fp4-fp8-parity-same-bandwidth-and-double-hbm4-memory",
      date: "2026-11-23",
    },
  ],
  notes: ["Expected in the second half of 2026"],
}
