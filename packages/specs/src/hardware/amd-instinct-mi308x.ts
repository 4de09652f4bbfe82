import type { Hardware } from "./hardware.ts"
import { gpuhunt, rightNowDatabase } from "./sources.ts"

export const instinctMi308x: Hardware = {
  id: "amd-instinct-mi308x",
  name: "AMD Instinct MI308X",
  aliases: ["MI308X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 3",
  chip: undefined,
  released: "2024-06-01",
  memoryBytes: 206_158_430_208, // 192 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 5.3e12,
  unifiedMemory: false,
  rates: {},
  gfx: "gfx942",
  computeUnits: 80,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "Infinity Fabric (xGMI)", bandwidth: 448e9, devices: 8 }],
  power: 650,
  prices: [],
  verified: false,
  unverified: ["memoryBytes", "computeUnits"],
  sources: [rightNowDatabase, gpuhunt],
  notes: ["China part; gpuhunt says 128 GB, TechPowerUp and trade press 192 GB: not settled"],
}
