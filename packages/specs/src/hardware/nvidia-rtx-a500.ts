import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const rtxA500: Hardware = {
  id: "nvidia-rtx-a500",
  name: "NVIDIA RTX A500",
  aliases: ["RTX A500"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Ampere",
  chip: "GA107",
  released: "2021-11-10",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 14e9,
  bandwidth: 112e9,
  unifiedMemory: false,
  rates: { fp32: 7.25e12, tf32: 14.5e12, fp16: 29e12, fp16IntoFp16: 29e12, bf16: 29e12, int8: 58e12, int4: 116e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  multiprocessors: 16,
  shaders: 2048,
  boostClock: 1.77e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 60,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/rtx-a500.c3989", date: "2026-11-23" }, rightNow],
}
