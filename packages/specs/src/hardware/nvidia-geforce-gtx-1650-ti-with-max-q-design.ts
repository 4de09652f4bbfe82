import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1650TiWithMaxQDesign: Hardware = {
  id: "nvidia-geforce-gtx-1650-ti-with-max-q-design",
  name: "NVIDIA GeForce GTX 1650 Ti with Max-Q Design",
  aliases: ["GeForce GTX 1650 Ti with Max-Q Design", "GTX 1650 Ti with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2020-04-02",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 10e9,
  bandwidth: 160e9,
  unifiedMemory: false,
  rates: { fp32: 2.46e12, fp16: 4.9e12, int8: 9.8e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 16,
  shaders: 1024,
  boostClock: 1.2e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f95"],
  power: 50,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1650-ti-max-q.c3619", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
