import type { MemorySystem } from "./memory-system.ts"

export const lpddr5x6400_128: MemorySystem = {
  id: "lpddr5x-6400-128",
  name: "LPDDR5/5X-6400 128-bit (thin laptops)",
  memoryType: "LPDDR5X",
  channels: 2,
  channelWidth: 64,
  dataRate: 6400e6,
  bandwidth: 102.4e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const lpddr5x7467_128: MemorySystem = {
  id: "lpddr5x-7467-128",
  name: "LPDDR5/5X-7467 128-bit (thin laptops)",
  memoryType: "LPDDR5X",
  channels: 2,
  channelWidth: 64,
  dataRate: 7467e6,
  bandwidth: 119.472e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const lpddr5x7500_128: MemorySystem = {
  id: "lpddr5x-7500-128",
  name: "LPDDR5/5X-7500 128-bit (thin laptops)",
  memoryType: "LPDDR5X",
  channels: 2,
  channelWidth: 64,
  dataRate: 7500e6,
  bandwidth: 120e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const lpddr5x8000_128: MemorySystem = {
  id: "lpddr5x-8000-128",
  name: "LPDDR5/5X-8000 128-bit (thin laptops)",
  memoryType: "LPDDR5X",
  channels: 2,
  channelWidth: 64,
  dataRate: 8000e6,
  bandwidth: 128e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const lpddr5x8448_128: MemorySystem = {
  id: "lpddr5x-8448-128",
  name: "LPDDR5/5X-8448 128-bit (thin laptops)",
  memoryType: "LPDDR5X",
  channels: 2,
  channelWidth: 64,
  dataRate: 8448e6,
  bandwidth: 135.168e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const lpddr5x8533_128: MemorySystem = {
  id: "lpddr5x-8533-128",
  name: "LPDDR5/5X-8533 128-bit (thin laptops)",
  memoryType: "LPDDR5X",
  channels: 2,
  channelWidth: 64,
  dataRate: 8533e6,
  bandwidth: 136.528e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const lpddr5x9523_128: MemorySystem = {
  id: "lpddr5x-9523-128",
  name: "LPDDR5/5X-9523 128-bit (thin laptops)",
  memoryType: "LPDDR5X",
  channels: 2,
  channelWidth: 64,
  dataRate: 9523e6,
  bandwidth: 152.368e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const lpddr5x9600_128: MemorySystem = {
  id: "lpddr5x-9600-128",
  name: "LPDDR5/5X-9600 128-bit (thin laptops)",
  memoryType: "LPDDR5X",
  channels: 2,
  channelWidth: 64,
  dataRate: 9600e6,
  bandwidth: 153.6e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const lpddr5x8000_256: MemorySystem = {
  id: "lpddr5x-8000-256",
  name: "Ryzen AI Max (Strix Halo) 256-bit LPDDR5X-8000",
  memoryType: "LPDDR5X",
  channels: 4,
  channelWidth: 64,
  dataRate: 8000e6,
  bandwidth: 256e9,
  verified: true,
  sources: [
    {
      where: "https://www.svethardware.cz/amd-predstavuje-ryzen-ai-max-strix-halo-s-az-16-jadry-a-gpu-se-40-cu/61477",
      date: "2026-11-23",
    },
  ],
  notes: ["16-core part: CPU side reads less than the iGPU can"],
}

export const lpddr5x9523_192: MemorySystem = {
  id: "lpddr5x-9523-192",
  name: "Snapdragon X2 Elite Extreme 192-bit",
  memoryType: "LPDDR5X",
  channels: 3,
  channelWidth: 64,
  dataRate: 9523e6,
  bandwidth: 228.552e9,
  verified: true,
  sources: [{ where: "https://www.c114pro.com/chipnews/151360.html", date: "2026-11-23" }],
}

export const lpddr5x8533_256: MemorySystem = {
  id: "lpddr5x-8533-256",
  name: "GB10 / Jetson Thor / M4 Pro 256-bit",
  memoryType: "LPDDR5X",
  channels: 4,
  channelWidth: 64,
  dataRate: 8533e6,
  bandwidth: 273.056e9,
  verified: true,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/jetson-t4000.c4369", date: "2026-11-23" }],
}
