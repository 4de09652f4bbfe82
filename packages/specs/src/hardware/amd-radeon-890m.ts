import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeon890m: Hardware = {
  id: "amd-radeon-890m",
  name: "AMD Radeon 890M (Ryzen AI 9 HX 370)",
  aliases: ["Radeon 890M"],
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
  rates: { fp32: 11.9e12, fp16: 23.8e12, bf16: 23.8e12, int8: 23.8e12 },
  ratesFrom: "16 compute units × clock × 256 (32 bits, dual issue) or 512 (16 bits, matrix) operations per clock.",
  gfx: "gfx1150",
  computeUnits: 16,
  shaders: 1024,
  boostClock: 2.9e9,
  power: 54,
  prices: [],
  verified: false,
  sources: [rightNowDatabase],
  notes: ["bandwidth for soldered LPDDR5X at the rate shown; SODIMM DDR5-5600 = 89.6 GB/s", "capacity = system RAM"],
}
