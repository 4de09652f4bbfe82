import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaT4: Hardware = {
  id: "nvidia-tesla-t4",
  name: "NVIDIA Tesla T4",
  aliases: ["Tesla T4", "T4"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Turing",
  chip: "TU104",
  released: "2018-09-13",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 10e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 8.14e12, fp16: 65.1e12, fp16IntoFp16: 65.1e12, int8: 130.3e12, int4: 260.5e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 40,
  shaders: 2560,
  boostClock: 1.59e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 70,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-t4.c3316", date: "2026-11-23" }, rightNow],
  notes: ["NVIDIA prints both 300 and 320+ GB/s in different datasheets; 256-bit x 10 Gbps = 320"],
}
