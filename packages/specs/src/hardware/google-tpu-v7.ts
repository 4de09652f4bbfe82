import type { Hardware } from "./hardware.ts"
import { mlEngineering, mlEngineeringNetwork } from "./sources.ts"

export const tpuV7: Hardware = {
  id: "google-tpu-v7",
  name: "Google TPU v7 / TPU7x (Ironwood)",
  aliases: ["Ironwood", "TPU7x", "v7x"],
  vendor: "google",
  segment: "datacenter",
  generation: "TPU",
  chip: undefined,
  released: "2025-04-09",
  memoryBytes: 206_158_430_208, // 192 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 7.37e12,
  unifiedMemory: false,
  rates: { fp16: 2307e12, bf16: 2307e12, fp8: 4614e12 },
  links: [{ name: "ICI 3D torus", interconnect: "ici-tpu7x", bandwidth: 600e9, devices: 9216 }],
  power: undefined,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    mlEngineering,
    mlEngineeringNetwork,
    {
      where:
        "https://briefly.co/anchor/Artificial_intelligence/story/tpu-v7-googles-answer-to-nvidias-blackwell-is-nearly-here",
      date: "2026-11-23",
    },
  ],
}
