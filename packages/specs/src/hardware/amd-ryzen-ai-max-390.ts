import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const ryzenAiMax390: Hardware = {
  id: "amd-ryzen-ai-max-390",
  name: "AMD Ryzen AI Max 390 (Radeon 8050S)",
  aliases: [],
  reportedNames: ["Radeon 8050S"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.5",
  chip: undefined,
  released: "2025-01-06",
  memoryBytes: 137_438_953_472, // 128 GiB
  memoryOptions: [34_359_738_368, 68_719_476_736, 103_079_215_104, 137_438_953_472], // 32, 64, 96, 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 256,
  dataRate: 8e9,
  bandwidth: 256e9,
  unifiedMemory: true,
  rates: { fp32: 22.9e12, fp16: 45.9e12, bf16: 45.9e12, int8: 45.9e12 },
  ratesFrom: "32 compute units × clock × 256 (32 bits, dual issue) or 512 (16 bits, matrix) operations per clock.",
  gfx: "gfx1151",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.8e9,
  power: 120,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    {
      where: "https://www.svethardware.cz/amd-predstavuje-ryzen-ai-max-strix-halo-s-az-16-jadry-a-gpu-se-40-cu/61477",
      date: "2026-11-23",
    },
    rightNowDatabase,
  ],
  notes: ["Linux: GTT lets the GPU use most of RAM (amdgpu/ttm limits); Windows: dedicated VGM up to 96 GB of 128 GB"],
}
