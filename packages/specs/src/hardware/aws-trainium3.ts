import type { Hardware } from "./hardware.ts"

export const trainium3: Hardware = {
  id: "aws-trainium3",
  name: "AWS Trainium3",
  aliases: ["Trn3"],
  vendor: "aws",
  segment: "datacenter",
  generation: "NeuronCore-v4",
  chip: undefined,
  released: "2025-12-02",
  memoryBytes: 154_618_822_656, // 144 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 4.9e12,
  unifiedMemory: false,
  rates: { fp32: 183e12, tf32: 671e12, fp16: 671e12, bf16: 671e12, fp8: 2517e12, fp4: 2517e12 },
  ratesFrom: "FP8 and FP4 are the microscaling formats.",
  links: [{ name: "NeuronLink-v4", interconnect: "neuronlink-4", bandwidth: 1.28e12, devices: 144 }],
  power: undefined,
  prices: [],
  verified: false,
  sources: [
    {
      where:
        "https://awsdocs-neuron.readthedocs-hosted.com/en/v2.29.1/_sources/about-neuron/arch/neuron-hardware/trainium3.rst",
      date: "2026-11-23",
    },
  ],
  notes: ["144 GiB"],
}
