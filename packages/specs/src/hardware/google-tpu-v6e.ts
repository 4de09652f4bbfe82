import type { Hardware } from "./hardware.ts"
import { mlEngineering } from "./sources.ts"

export const tpuV6e: Hardware = {
  id: "google-tpu-v6e",
  name: "Google TPU v6e (Trillium)",
  aliases: ["Trillium", "v6e"],
  vendor: "google",
  segment: "datacenter",
  generation: "TPU",
  chip: undefined,
  released: "2024-05-14",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 1.638e12,
  unifiedMemory: false,
  rates: { bf16: 918e12, fp8: 918e12, int8: 1836e12 },
  links: [{ name: "ICI 2D torus", interconnect: "ici-tpu-v6e", bandwidth: 400e9, devices: 256 }],
  power: undefined,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, { where: "https://docs.cloud.google.com/tpu/docs/v6e.md.txt", date: "2026-11-23" }],
}
