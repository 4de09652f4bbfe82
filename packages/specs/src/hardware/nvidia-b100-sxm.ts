import type { Hardware } from "./hardware.ts"

export const b100Sxm: Hardware = {
  id: "nvidia-b100-sxm",
  name: "NVIDIA B100 SXM",
  aliases: ["B100"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Blackwell",
  chip: "GB100 (2 dies)",
  released: "2024-03-18",
  status: "limited",
  memoryBytes: 206_158_430_208, // 192 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 8e12,
  unifiedMemory: false,
  rates: {},
  computeCapability: "10.0",
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "NVLink 5", interconnect: "nvlink-5", bandwidth: 900e9, devices: 8 }],
  power: 700,
  prices: [],
  verified: false,
  sources: [
    {
      where:
        "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-b100.yaml (2026-10, cites vendor datasheets)",
      date: "2026-11-23",
    },
  ],
  notes: ["compute left out: sources not consulted"],
}
