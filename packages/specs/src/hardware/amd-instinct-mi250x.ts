import type { Hardware } from "./hardware.ts"
import { mlEngineering, rocmSpecs } from "./sources.ts"

export const instinctMi250x: Hardware = {
  id: "amd-instinct-mi250x",
  name: "AMD Instinct MI250X (per GCD)",
  aliases: ["AMD Instinct MI250X", "MI250X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 2",
  chip: undefined,
  released: "2021-11-08",
  memoryBytes: 68_719_476_736, // 64 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1.6384e12,
  unifiedMemory: false,
  rates: { fp32: 23.95e12, fp16: 191.5e12, bf16: 191.5e12, int8: 191.5e12 },
  gfx: "gfx90a",
  computeUnits: 110,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 4, lanes: 16 },
  links: [{ name: "Infinity Fabric", interconnect: "xgmi-mi250x", bandwidth: 350e9, devices: 8 }],
  power: 560,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, rocmSpecs],
  notes: [
    "A board has two, of which the system sees each as a device of its own: figures are of one; power is the board's",
  ],
}
