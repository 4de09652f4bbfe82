import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx6000: Hardware = {
  id: "nvidia-quadro-rtx-6000",
  name: "NVIDIA Quadro RTX 6000",
  aliases: ["Quadro RTX 6000", "RTX6000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Turing",
  chip: "TU102",
  released: "2018-08-13",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 14e9,
  bandwidth: 672e9,
  unifiedMemory: false,
  rates: { fp32: 16.31e12, fp16: 130.5e12, fp16IntoFp16: 130.5e12, int8: 261e12, int4: 522e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 72,
  shaders: 4608,
  boostClock: 1.77e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  links: [{ name: "NVLink 2 bridge", interconnect: "nvlink-2-bridge-quadro-rtx", bandwidth: 50e9, devices: 2 }],
  power: 260,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-6000.c3307", date: "2026-11-23" }, rightNow],
}
