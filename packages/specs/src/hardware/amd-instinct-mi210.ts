import type { Hardware } from "./hardware.ts"

export const instinctMi210: Hardware = {
  id: "amd-instinct-mi210",
  name: "AMD Instinct MI210",
  aliases: ["MI210", "AMD Radeon Instinct MI210", "AMD Radeon Instinct MI200"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 2",
  chip: undefined,
  released: "2022-03-22",
  memoryBytes: 68_719_476_736, // 64 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1638.4e9,
  unifiedMemory: false,
  rates: { fp32: 22.6e12, fp16: 181e12, bf16: 181e12, int8: 181e12 },
  gfx: "gfx90a",
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://github.com/ROCm/ROCm@e396b48 docs/reference/gpu-arch-specs.rst", date: "2026-11-23" },
    {
      where: "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385; TechPowerUp-derived)",
      date: "2026-11-23",
    },
    { where: "https://github.com/dstackai/gpuhunt@3584151 constraints.py", date: "2026-11-23" },
  ],
  notes: ['Lists with a 64 GB "MI200" mean this part: MI200 is the name of its series'],
}
