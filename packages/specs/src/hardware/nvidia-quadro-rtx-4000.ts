import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx4000: Hardware = {
  id: "nvidia-quadro-rtx-4000",
  name: "NVIDIA Quadro RTX 4000",
  aliases: ["Quadro RTX 4000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Turing",
  chip: "TU104",
  released: "2018-11-13",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 13e9,
  bandwidth: 416e9,
  unifiedMemory: false,
  rates: { fp32: 7.12e12, fp16: 57e12, fp16IntoFp16: 57e12, int8: 113.9e12, int4: 227.8e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 36,
  shaders: 2304,
  boostClock: 1.545e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 160,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-4000.c3336", date: "2026-11-23" }, rightNow],
}
