import type { Hardware } from "./hardware.ts"

export const instinctMi325x: Hardware = {
  id: "amd-instinct-mi325x",
  name: "AMD Instinct MI325X",
  aliases: ["MI325X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 3",
  chip: undefined,
  released: "2024-10-10",
  memoryBytes: 274_877_906_944, // 256 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 6000e9,
  unifiedMemory: false,
  rates: { fp32: 163.4e12, fp16: 1307.4e12, bf16: 1307.4e12, fp8: 2614.9e12, int8: 2614.9e12 },
  gfx: "gfx942",
  power: 1000,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    {
      where:
        "https://github.com/stas00/ml-engineering@744d01e compute/accelerator/README.md (vendor pages re-read 2026-07/08)",
      date: "2026-11-23",
    },
    { where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" },
    { where: "https://github.com/ROCm/ROCm@e396b48 docs/reference/gpu-arch-specs.rst", date: "2026-11-23" },
  ],
  notes: ["TechPowerUp snapshot and gpuhunt list 288 GB (the pre-launch figure): AMD ships 256 GB"],
}
