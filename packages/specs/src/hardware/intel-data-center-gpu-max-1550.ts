import type { Hardware } from "./hardware.ts"
import { techPowerUp } from "./sources.ts"

export const dataCenterGpuMax1550: Hardware = {
  id: "intel-data-center-gpu-max-1550",
  name: "Intel Data Center GPU Max 1550",
  aliases: ["Max 1550"],
  vendor: "intel",
  segment: "datacenter",
  generation: "Xe-HPC (Ponte Vecchio)",
  chip: undefined,
  released: "2023-01-10",
  memoryBytes: 137_438_953_472, // 128 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 3.2768e12,
  unifiedMemory: false,
  rates: { fp16: 839e12, bf16: 839e12, int8: 1678e12 },
  ratesFrom: "Peak of the matrix units; not confirmed by a page of Intel.",
  pcie: { generation: 5, lanes: 16 },
  power: 600,
  prices: [],
  verified: false,
  unverified: ["rates"],
  sources: [techPowerUp],
}
