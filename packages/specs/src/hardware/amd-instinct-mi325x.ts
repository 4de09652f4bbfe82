import type { Hardware } from "./hardware.ts"
import { mlEngineering, mlEngineeringNetwork, rocmSpecs } from "./sources.ts"

export const instinctMi325x: Hardware = {
  id: "amd-instinct-mi325x",
  name: "AMD Instinct MI325X",
  aliases: ["MI325X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 3",
  chip: undefined,
  released: "2024-10-10",
  memoryBytes: 274_877_906_944, // 256 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 6e12,
  unifiedMemory: false,
  rates: { fp32: 163.4e12, tf32: 653.7e12, fp16: 1307.4e12, bf16: 1307.4e12, fp8: 2614.9e12, int8: 2614.9e12 },
  gfx: "gfx942",
  computeUnits: 304,
  l2CacheBytes: 33_554_432,
  lastLevelCacheBytes: 268_435_456,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "Infinity Fabric (xGMI)", interconnect: "xgmi-mi325x", bandwidth: 448e9, devices: 8 }],
  power: 1000,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, mlEngineeringNetwork, rocmSpecs],
  notes: ["TechPowerUp snapshot and gpuhunt list 288 GB (the pre-launch figure): AMD ships 256 GB"],
}
