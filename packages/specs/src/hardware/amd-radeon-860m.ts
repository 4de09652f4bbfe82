import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeon860m: Hardware = {
  id: "amd-radeon-860m",
  name: "AMD Radeon 860M (Ryzen AI 7 350)",
  aliases: ["Radeon 860M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 3.5",
  chip: undefined,
  released: "2025-01-06",
  memoryBytes: 103_079_215_104, // 96 GiB
  memoryOptions: [8_589_934_592, 17_179_869_184, 25_769_803_776, 34_359_738_368, 68_719_476_736, 103_079_215_104], // 8, 16, 24, 32, 64, 96 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 8e9,
  bandwidth: 128e9,
  unifiedMemory: true,
  rates: { fp32: 6.1e12, fp16: 12.3e12, bf16: 12.3e12, int8: 12.3e12 },
  ratesFrom: "8 compute units × clock × 256 (32 bits, dual issue) or 512 (16 bits, matrix) operations per clock.",
  gfx: "gfx1152",
  computeUnits: 8,
  shaders: 512,
  boostClock: 3e9,
  power: 54,
  prices: [],
  verified: false,
  sources: [rightNowDatabase],
  notes: ["bandwidth for soldered LPDDR5X at the rate shown; SODIMM DDR5-5600 = 89.6 GB/s", "capacity = system RAM"],
}
