import type { MemorySystem } from "./memory-system.ts"

export const nvidiaGrace480: MemorySystem = {
  id: "nvidia-grace-480",
  name: "NVIDIA Grace (GH200, 480 GB LPDDR5X)",
  memoryType: "LPDDR5X",
  channels: undefined,
  channelWidth: undefined,
  dataRate: undefined,
  bandwidth: 384e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
  notes: ["120/240 GB modules: 512 GB/s"],
}

export const nvidiaVera: MemorySystem = {
  id: "nvidia-vera",
  name: "NVIDIA Vera (1.5 TB LPDDR5X)",
  memoryType: "LPDDR5X",
  channels: undefined,
  channelWidth: undefined,
  dataRate: undefined,
  bandwidth: 1200e9,
  verified: false,
  sources: [{ where: "https://althacker.news/item?id=48291691 (1.2 TB/s)", date: "2026-11-23" }],
}
