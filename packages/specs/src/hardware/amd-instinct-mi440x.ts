import type { Hardware } from "./hardware.ts"

export const instinctMi440x: Hardware = {
  id: "amd-instinct-mi440x",
  name: "AMD Instinct MI440X",
  aliases: ["MI440X"],
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
  links: [{ name: "IF/UALink", bandwidth: undefined, devices: 8 }],
  power: undefined,
  prices: [],
  verified: false,
  unverified: ["memoryBytes", "bandwidth"],
  sources: [{ where: "https://awesomeagents.ai/hardware/amd-mi440x", date: "2026-11-23" }],
  notes: ["per-chip compute not disclosed", "Expected in the second half of 2026"],
}
