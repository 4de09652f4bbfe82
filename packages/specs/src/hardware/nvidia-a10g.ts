import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const a10g: Hardware = {
  id: "nvidia-a10g",
  name: "NVIDIA A10G",
  aliases: ["A10G"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ampere",
  chip: "GA102",
  released: "2021-04-12",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 12.5e9,
  bandwidth: 600e9,
  unifiedMemory: false,
  rates: { fp32: 31.52e12, tf32: 35e12, fp16: 70e12, bf16: 70e12, int8: 140e12, int4: 280e12 },
  ratesFrom:
    "16 bits as NVIDIA's data sheet for AWS prints them, dense; half, twice and four times that for TF32, INT8 and INT4.",
  computeCapability: "8.6",
  l2CacheBytes: 6_291_456,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["10de:2237"],
  power: 150,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a10g.c3798", date: "2026-11-23" },
    {
      where:
        "https://d1.awsstatic.com/product-marketing/ec2/NVIDIA_AWS_A10G_DataSheet_FINAL_02_17_2022.pdf (as quoted in public repositories)",
      date: "2026-11-23",
    },
    rightNow,
    openKernelModules,
  ],
  notes: ["Databases list 72 multiprocessors, programs read 80; the tensor units run at half the rate of the A10"],
}
