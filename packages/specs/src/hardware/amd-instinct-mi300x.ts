import type { Hardware } from "./hardware.ts"

export const instinctMi300x: Hardware = {
  id: "amd-instinct-mi300x",
  name: "AMD Instinct MI300X",
  aliases: ["MI300X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 3",
  chip: undefined,
  released: "2023-12-06",
  memoryBytes: 206_158_430_208, // 192 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 5300e9,
  unifiedMemory: false,
  rates: { fp32: 163.4e12, fp16: 1307.4e12, bf16: 1307.4e12, fp8: 2614.9e12, int8: 2614.9e12 },
  gfx: "gfx942",
  power: 750,
  prices: [
    {
      amount: 17_500,
      currency: "USD",
      kind: "estimate",
      date: "2026-05-25",
      source: { where: "https://data-gate.ch/gpu-market-analysis-2026/", date: "2026-05-25" },
    },
  ],
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
  notes: ["TechPowerUp snapshot lists 10.3 TB/s: wrong (5.3 TB/s)"],
}
