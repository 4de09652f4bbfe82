import type { Hardware } from "./hardware.ts"
import { mlEngineering } from "./sources.ts"

export const tpuV5e: Hardware = {
  id: "google-tpu-v5e",
  name: "Google TPU v5e",
  aliases: ["v5litepod", "TPU v5e", "v5e"],
  vendor: "google",
  segment: "datacenter",
  generation: "TPU",
  chip: undefined,
  released: "2023-08-29",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 819e9,
  unifiedMemory: false,
  rates: { bf16: 197e12, int8: 393e12 },
  links: [{ name: "ICI 2D torus", interconnect: "ici-tpu-v5e", bandwidth: 200e9, devices: 256 }],
  power: undefined,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, { where: "https://docs.cloud.google.com/tpu/docs/v5e", date: "2026-11-23" }],
}
