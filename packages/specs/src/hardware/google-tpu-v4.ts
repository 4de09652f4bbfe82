import type { Hardware } from "./hardware.ts"
import { mlEngineering } from "./sources.ts"

export const tpuV4: Hardware = {
  id: "google-tpu-v4",
  name: "Google TPU v4",
  aliases: ["TPU v4"],
  vendor: "google",
  segment: "datacenter",
  generation: "TPU",
  chip: undefined,
  released: "2021-05-18",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 1.2e12,
  unifiedMemory: false,
  rates: { bf16: 275e12, int8: 275e12 },
  links: [{ name: "ICI 3D torus", bandwidth: 150e9, devices: 4096 }],
  power: 192,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, { where: "https://glennklockwood.com/garden/tpuv4", date: "2026-11-23" }],
}
