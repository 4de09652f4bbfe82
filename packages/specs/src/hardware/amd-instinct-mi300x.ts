import type { Hardware } from "./hardware.ts"
import { mlEngineering, mlEngineeringNetwork, rocmSpecs } from "./sources.ts"

export const instinctMi300x: Hardware = {
  id: "amd-instinct-mi300x",
  name: "AMD Instinct MI300X",
  aliases: ["MI300X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 3",
  chip: undefined,
  released: "2023-12-06",
  memoryBytes: 206_158_430_208, // 192 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 5.3e12,
  unifiedMemory: false,
  rates: { fp32: 163.4e12, tf32: 653.7e12, fp16: 1307.4e12, bf16: 1307.4e12, fp8: 2614.9e12, int8: 2614.9e12 },
  gfx: "gfx942",
  computeUnits: 304,
  l2CacheBytes: 33_554_432,
  lastLevelCacheBytes: 268_435_456,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "Infinity Fabric (xGMI)", interconnect: "xgmi-mi300x", bandwidth: 448e9, devices: 8 }],
  power: 750,
  prices: [
    {
      amount: 17500,
      currency: "USD",
      kind: "estimate",
      date: "2026-05-25",
      source: { where: "https://data-gate.ch/gpu-market-analysis-2026/", date: "2026-05-25" },
    },
  ],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, mlEngineeringNetwork, rocmSpecs],
  notes: ["TechPowerUp snapshot lists 10.3 TB/s: wrong (5.3 TB/s)"],
}
