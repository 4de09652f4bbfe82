import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaT10_16gb: Hardware = {
  id: "nvidia-tesla-t10-16gb",
  name: "NVIDIA Tesla T10 16GB",
  aliases: ["NVIDIA Tesla T10", "Tesla T10 16GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Turing",
  chip: "TU102",
  released: "2020",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 12.6e9,
  bandwidth: 403.2e9,
  unifiedMemory: false,
  rates: { fp32: 10e12, fp16: 80e12, fp16IntoFp16: 80e12, int8: 160e12, int4: 320e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 56,
  shaders: 3584,
  boostClock: 1.395e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: 150,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-t10-16-gb.c4036", date: "2026-11-23" }, rightNow],
}
