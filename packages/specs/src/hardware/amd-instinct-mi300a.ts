import type { Hardware } from "./hardware.ts"
import { gpuhunt, rocmSpecs } from "./sources.ts"

export const instinctMi300a: Hardware = {
  id: "amd-instinct-mi300a",
  name: "AMD Instinct MI300A",
  aliases: ["MI300A"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 3",
  chip: undefined,
  released: "2023-12-06",
  memoryBytes: 137_438_953_472, // 128 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 5.3e12,
  unifiedMemory: true,
  rates: { fp32: 122.6e12, fp16: 980.6e12, bf16: 980.6e12, fp8: 1961.2e12, int8: 1961.2e12 },
  gfx: "gfx942",
  computeUnits: 228,
  l2CacheBytes: 25_165_824,
  lastLevelCacheBytes: 268_435_456,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "Infinity Fabric", bandwidth: 384e9, devices: 4 }],
  power: 550,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [rocmSpecs, gpuhunt],
  notes: ["APU: the 128 GB HBM3 are shared by CPU and GPU", "TechPowerUp snapshot lists 192 GB and 10.3 TB/s: wrong"],
}
