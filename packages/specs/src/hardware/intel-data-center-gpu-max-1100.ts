import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const dataCenterGpuMax1100: Hardware = {
  id: "intel-data-center-gpu-max-1100",
  name: "Intel Data Center GPU Max 1100",
  aliases: ["Max 1100"],
  vendor: "intel",
  segment: "datacenter",
  generation: "Xe-HPC (Ponte Vecchio)",
  chip: undefined,
  released: "2023-01-10",
  memoryBytes: 51_539_607_552, // 48 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 3072,
  dataRate: undefined,
  bandwidth: 1.2288e12,
  unifiedMemory: false,
  rates: {},
  pcie: { generation: 5, lanes: 16 },
  power: 300,
  prices: [],
  verified: false,
  sources: [techPowerUp],
}
