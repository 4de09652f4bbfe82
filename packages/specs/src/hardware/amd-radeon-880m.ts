import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeon880m: Hardware = {
  id: "amd-radeon-880m",
  name: "AMD Radeon 880M (Ryzen AI 9 365)",
  aliases: ["Radeon 880M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 3.5",
  chip: undefined,
  released: "2024-07-15",
  memoryBytes: 103_079_215_104, // 96 GiB
  memoryOptions: [8_589_934_592, 17_179_869_184, 25_769_803_776, 34_359_738_368, 68_719_476_736, 103_079_215_104], // 8, 16, 24, 32, 64, 96 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 7.5e9,
  bandwidth: 120e9,
  unifiedMemory: true,
  rates: { fp32: 8.9e12, fp16: 17.8e12, bf16: 17.8e12, int8: 17.8e12 },
  ratesFrom: "12 compute units × clock × 256 (32 bits, dual issue) or 512 (16 bits, matrix) operations per clock.",
  gfx: "gfx1150",
  computeUnits: 12,
  shaders: 768,
  boostClock: 2.9e9,
  power: 54,
  prices: [],
  verified: false,
  sources: [rightNowDatabase],
  notes: ["bandwidth for soldered LPDDR5X at the rate shown; SODIMM DDR5-5600 = 89.6 GB/s", "capacity = system RAM"],
}
