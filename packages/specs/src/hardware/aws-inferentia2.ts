import type { Hardware } from "./hardware.ts"

export const inferentia2: Hardware = {
  id: "aws-inferentia2",
  name: "AWS Inferentia2",
  aliases: ["Inf2"],
  vendor: "aws",
  segment: "datacenter",
  generation: "NeuronCore-v2",
  chip: undefined,
  released: "2023-04-13",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 820e9,
  unifiedMemory: false,
  rates: { fp32: 47.5e12, fp16: 190e12, bf16: 190e12, int8: 380e12 },
  ratesFrom: "The same two NeuronCores as in Trainium.",
  links: [{ name: "NeuronLink-v2", bandwidth: 96e9, devices: 12 }],
  power: undefined,
  prices: [],
  verified: false,
  sources: [
    {
      where: "https://awsdocs-neuron.readthedocs-hosted.com/en/latest/general/nki/nki_arch_guides.html",
      date: "2026-11-23",
    },
  ],
}
