import type { Hardware } from "./hardware.ts"
import { gpuhunt, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const instinctMi210: Hardware = {
  id: "amd-instinct-mi210",
  name: "AMD Instinct MI210",
  aliases: ["MI210", "AMD Radeon Instinct MI210", "AMD Radeon Instinct MI200"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 2",
  chip: undefined,
  released: "2022-03-22",
  memoryBytes: 68_719_476_736, // 64 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1.6384e12,
  unifiedMemory: false,
  rates: { fp32: 22.6e12, fp16: 181e12, bf16: 181e12, int8: 181e12 },
  gfx: "gfx90a",
  computeUnits: 104,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 4, lanes: 16 },
  links: [{ name: "Infinity Fabric", bandwidth: 150e9, devices: 4 }],
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [rocmSpecs, rightNowDatabase, gpuhunt],
  notes: ['Lists with a 64 GB "MI200" mean this part: MI200 is the name of its series'],
}
