import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaP100Dgxs: Hardware = {
  id: "nvidia-tesla-p100-dgxs",
  name: "NVIDIA Tesla P100 DGXS",
  aliases: ["Tesla P100 DGXS"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Pascal",
  chip: "GP100",
  released: "2016-04-05",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 732.2e9,
  unifiedMemory: false,
  rates: { fp32: 10.61e12, fp16: 21.2e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  computeCapability: "6.0",
  multiprocessors: 56,
  shaders: 3584,
  boostClock: 1.48e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 300,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-p100-dgxs.c3285", date: "2026-11-23" }, rightNow],
}
