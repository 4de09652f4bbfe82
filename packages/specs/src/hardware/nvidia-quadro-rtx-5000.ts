import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx5000: Hardware = {
  id: "nvidia-quadro-rtx-5000",
  name: "NVIDIA Quadro RTX 5000",
  aliases: ["Quadro RTX 5000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Turing",
  chip: "TU104",
  released: "2018-08-13",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 11.15e12, fp16: 89.2e12, fp16IntoFp16: 89.2e12, int8: 178.4e12, int4: 356.8e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 48,
  shaders: 3072,
  boostClock: 1.815e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 230,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-5000.c3308", date: "2026-11-23" }, rightNow],
}
