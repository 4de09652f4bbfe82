import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware } from "./sources.ts"

export const snapdragonX1e84_100: Hardware = {
  id: "qualcomm-snapdragon-x1e-84-100",
  name: "Qualcomm Snapdragon X Elite X1E-84-100",
  aliases: ["X1E-84-100"],
  reportedNames: ["Snapdragon X Elite"],
  vendor: "qualcomm",
  segment: "laptop",
  generation: "Adreno + Hexagon",
  chip: undefined,
  released: "2024-06-18",
  memoryBytes: 68_719_476_736, // 64 GiB
  memoryOptions: [17_179_869_184, 34_359_738_368, 68_719_476_736], // 16, 32, 64 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 8.448e9,
  bandwidth: 135e9,
  unifiedMemory: true,
  rates: { fp32: 4.6e12 },
  power: 45,
  prices: [],
  verified: false,
  sources: [huggingFaceHardware],
  notes: ["NPU: 45 TOPS of INT8, beside the graphics unit"],
}
