import type { Hardware } from "./hardware.ts"

export const trainium1: Hardware = {
  id: "aws-trainium1",
  name: "AWS Trainium",
  aliases: ["Trn1"],
  vendor: "aws",
  segment: "datacenter",
  generation: "NeuronCore-v2",
  chip: undefined,
  released: "2022-10-10",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 820e9,
  unifiedMemory: false,
  rates: { fp32: 47.5e12, tf32: 190e12, fp16: 190e12, bf16: 190e12, fp8: 190e12, int8: 380e12 },
  links: [{ name: "NeuronLink-v2", bandwidth: 384e9, devices: 16 }],
  power: undefined,
  prices: [],
  verified: false,
  unverified: ["links"],
  sources: [
    {
      where: "https://awsdocs-neuron.readthedocs-hosted.com/en/latest/general/arch/neuron-hardware/trainium.html",
      date: "2026-11-23",
    },
  ],
}
