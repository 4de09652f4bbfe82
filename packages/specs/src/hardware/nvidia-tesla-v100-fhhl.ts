import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaV100Fhhl: Hardware = {
  id: "nvidia-tesla-v100-fhhl",
  name: "NVIDIA Tesla V100 FHHL",
  aliases: ["Tesla V100 FHHL"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Volta",
  chip: "GV100",
  released: "2018-03-27",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 827.4e9,
  unifiedMemory: false,
  rates: { fp32: 13.21e12, fp16: 105.7e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.29e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-v100-fhhl.c3248", date: "2026-11-23" }, rightNow],
}
