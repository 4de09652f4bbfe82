import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1650Laptop: Hardware = {
  id: "nvidia-geforce-gtx-1650-laptop",
  name: "NVIDIA GeForce GTX 1650 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA GeForce GTX 1650"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2020-04-15",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 3.1e12, fp16: 6.2e12, int8: 12.4e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 16,
  shaders: 1024,
  boostClock: 1.515e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f91", "10de:2188", "10de:1f9d", "10de:1f99", "10de:1f82", "10de:1f0a", "10de:1f96", "10de:1fdd"],
  power: 50,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1650-mobile.c3633", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
