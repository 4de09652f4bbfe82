import type { Hardware } from "./hardware.ts"
import { mlEngineering } from "./sources.ts"

export const tpuV5p: Hardware = {
  id: "google-tpu-v5p",
  name: "Google TPU v5p",
  aliases: ["TPU v5p"],
  vendor: "google",
  segment: "datacenter",
  generation: "TPU",
  chip: undefined,
  released: "2023-12-06",
  memoryBytes: 102_005_473_280, // 95 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 2.765e12,
  unifiedMemory: false,
  rates: { bf16: 459e12, fp8: 459e12, int8: 918e12 },
  links: [{ name: "ICI 3D torus", interconnect: "ici-tpu-v5p", bandwidth: 600e9, devices: 8960 }],
  power: undefined,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, { where: "https://docs.cloud.google.com/tpu/docs/v5p-training", date: "2026-11-23" }],
}
