import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const instinctMi100: Hardware = {
  id: "amd-instinct-mi100",
  name: "AMD Instinct MI100",
  aliases: ["MI100"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA",
  chip: undefined,
  released: "2020-11-16",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1.2288e12,
  unifiedMemory: false,
  rates: { fp32: 23.1e12, fp16: 184.6e12, bf16: 92.3e12, int8: 184.6e12 },
  gfx: "gfx908",
  computeUnits: 120,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 4, lanes: 16 },
  links: [{ name: "Infinity Fabric", bandwidth: 138e9, devices: 4 }],
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [rocmSpecs, rightNowDatabase],
}
