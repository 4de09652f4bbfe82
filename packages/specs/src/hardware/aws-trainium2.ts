import type { Hardware } from "./hardware.ts"
import { mlEngineering } from "./sources.ts"

export const trainium2: Hardware = {
  id: "aws-trainium2",
  name: "AWS Trainium2",
  aliases: ["Trn2"],
  vendor: "aws",
  segment: "datacenter",
  generation: "NeuronCore-v3",
  chip: undefined,
  released: "2024-12-03",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 2.9e12,
  unifiedMemory: false,
  rates: { fp32: 181e12, tf32: 667e12, fp16: 667e12, bf16: 667e12, fp8: 1299e12 },
  links: [{ name: "NeuronLink-v3", interconnect: "neuronlink-3", bandwidth: 640e9, devices: 64 }],
  power: undefined,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    {
      where:
        "https://awsdocs-neuron.readthedocs-hosted.com/en/v2.29.0/_sources/about-neuron/arch/neuron-hardware/trainium2.rst",
      date: "2026-11-23",
    },
    mlEngineering,
  ],
}
