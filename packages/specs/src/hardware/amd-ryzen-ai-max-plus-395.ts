import type { Hardware } from "./hardware.ts"
import { llmfit, rightNowDatabase } from "./sources.ts"

export const ryzenAiMaxPlus395: Hardware = {
  id: "amd-ryzen-ai-max-plus-395",
  name: "AMD Ryzen AI Max+ 395 (Radeon 8060S)",
  aliases: [
    "Strix Halo",
    "Radeon 8060S",
    "AMD RYZEN AI MAX+ 395 w/ Radeon 8060S",
    "Framework Desktop",
    "GMKtec EVO-X2",
    "HP Z2 Mini G1a",
  ],
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
  rates: { fp32: 29.7e12, fp16: 59.4e12, bf16: 59.4e12, int8: 59.4e12 },
  ratesFrom: "40 compute units × clock × 256 (32 bits, dual issue) or 512 (16 bits, matrix) operations per clock.",
  gfx: "gfx1151",
  computeUnits: 40,
  shaders: 2560,
  boostClock: 2.9e9,
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
    llmfit,
  ],
  notes: ["Linux: GTT lets the GPU use most of RAM (amdgpu/ttm limits); Windows: dedicated VGM up to 96 GB of 128 GB"],
}
