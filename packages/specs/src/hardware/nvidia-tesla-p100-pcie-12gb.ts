import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaP100Pcie12gb: Hardware = {
  id: "nvidia-tesla-p100-pcie-12gb",
  name: "NVIDIA Tesla P100 PCIe 12GB",
  aliases: ["NVIDIA Tesla P100 PCIe", "Tesla P100 PCIe 12GB", "Tesla P100-PCIE-12GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Pascal",
  chip: "GP100",
  released: "2016-06-20",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 3072,
  dataRate: undefined,
  bandwidth: 549e9,
  unifiedMemory: false,
  rates: { fp32: 9.53e12, fp16: 19.1e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  computeCapability: "6.0",
  multiprocessors: 56,
  shaders: 3584,
  boostClock: 1.329e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/tesla-p100-pcie-12-gb.c2915", date: "2026-11-23" },
    rightNow,
  ],
}
