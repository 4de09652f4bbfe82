import type { Hardware } from "./hardware.ts"

export const h100Cnx: Hardware = {
  id: "nvidia-h100-cnx",
  name: "NVIDIA H100 CNX",
  aliases: ["H100 CNX"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-03-21",
  memoryBytes: 85_899_345_920, // 80 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 2040e9,
  unifiedMemory: false,
  rates: { fp32: 53.84e12, fp16: 861.5e12, bf16: 861.5e12, fp8: 1723e12, int8: 1723e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "9.0",
  power: 350,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h100-cnx.c4131", date: "2026-11-23" },
    {
      where:
        "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385 data/all-gpus.json; TechPowerUp-derived)",
      date: "2026-11-23",
    },
  ],
}
