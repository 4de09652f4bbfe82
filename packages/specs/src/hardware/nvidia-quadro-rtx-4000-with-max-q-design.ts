import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroRtx4000WithMaxQDesign: Hardware = {
  id: "nvidia-quadro-rtx-4000-with-max-q-design",
  name: "NVIDIA Quadro RTX 4000 with Max-Q Design",
  aliases: ["Quadro RTX 4000 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU104",
  released: "2019-05-27",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 12e9,
  bandwidth: 384e9,
  unifiedMemory: false,
  rates: { fp32: 7.07e12, fp16: 56.5e12, fp16IntoFp16: 56.5e12, int8: 113e12, int4: 226.1e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.5",
  multiprocessors: 40,
  shaders: 2560,
  boostClock: 1.38e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-rtx-4000-max-q.c3427", date: "2026-11-23" },
    rightNow,
  ],
}
