import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeon760m: Hardware = {
  id: "amd-radeon-760m",
  name: "AMD Radeon 760M (Ryzen 5 7640HS)",
  aliases: ["Radeon 760M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 3.0",
  chip: undefined,
  released: "2023-01-04",
  memoryBytes: 103_079_215_104, // 96 GiB
  memoryOptions: [8_589_934_592, 17_179_869_184, 25_769_803_776, 34_359_738_368, 68_719_476_736, 103_079_215_104], // 8, 16, 24, 32, 64, 96 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 7.5e9,
  bandwidth: 120e9,
  unifiedMemory: true,
  rates: { fp32: 5.3e12, fp16: 10.6e12, bf16: 10.6e12, int8: 10.6e12 },
  ratesFrom: "8 compute units × clock × 256 (32 bits, dual issue) or 512 (16 bits, matrix) operations per clock.",
  gfx: "gfx1103",
  computeUnits: 8,
  shaders: 512,
  boostClock: 2.6e9,
  power: 54,
  prices: [],
  verified: false,
  sources: [rightNowDatabase],
  notes: ["bandwidth for soldered LPDDR5X at the rate shown; SODIMM DDR5-5600 = 89.6 GB/s", "capacity = system RAM"],
}
