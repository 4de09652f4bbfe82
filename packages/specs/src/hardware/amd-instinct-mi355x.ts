import type { Hardware } from "./hardware.ts"

export const instinctMi355x: Hardware = {
  id: "amd-instinct-mi355x",
  name: "AMD Instinct MI355X",
  aliases: ["MI355X"],
  vendor: "amd",
  segment: "datacenter",
  generation: "CDNA 4",
  chip: undefined,
  released: "2025-06-12",
  memoryBytes: 309_237_645_312, // 288 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 8000e9,
  unifiedMemory: false,
  rates: { fp32: 157.3e12, fp16: 2516.6e12, bf16: 2516.6e12, fp8: 5033.2e12, int8: 5033.2e12, fp4: 10066.3e12 },
  gfx: "gfx950",
  power: 1400,
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
  ],
}
