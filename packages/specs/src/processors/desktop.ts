import type { MemorySystem } from "./memory-system.ts"

export const ddr4_2133_2ch: MemorySystem = {
  id: "ddr4-2133-2ch",
  name: "Desktop/laptop DDR4-2133 dual channel",
  memoryType: "DDR4",
  channels: 2,
  channelWidth: 64,
  dataRate: 2133e6,
  bandwidth: 34.128e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr4_2400_2ch: MemorySystem = {
  id: "ddr4-2400-2ch",
  name: "Desktop/laptop DDR4-2400 dual channel",
  memoryType: "DDR4",
  channels: 2,
  channelWidth: 64,
  dataRate: 2400e6,
  bandwidth: 38.4e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr4_2666_2ch: MemorySystem = {
  id: "ddr4-2666-2ch",
  name: "Desktop/laptop DDR4-2666 dual channel",
  memoryType: "DDR4",
  channels: 2,
  channelWidth: 64,
  dataRate: 2666e6,
  bandwidth: 42.656e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr4_2933_2ch: MemorySystem = {
  id: "ddr4-2933-2ch",
  name: "Desktop/laptop DDR4-2933 dual channel",
  memoryType: "DDR4",
  channels: 2,
  channelWidth: 64,
  dataRate: 2933e6,
  bandwidth: 46.928e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr4_3000_2ch: MemorySystem = {
  id: "ddr4-3000-2ch",
  name: "Desktop/laptop DDR4-3000 dual channel",
  memoryType: "DDR4",
  channels: 2,
  channelWidth: 64,
  dataRate: 3000e6,
  bandwidth: 48e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr4_3200_2ch: MemorySystem = {
  id: "ddr4-3200-2ch",
  name: "Desktop/laptop DDR4-3200 dual channel",
  memoryType: "DDR4",
  channels: 2,
  channelWidth: 64,
  dataRate: 3200e6,
  bandwidth: 51.2e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr4_3600_2ch: MemorySystem = {
  id: "ddr4-3600-2ch",
  name: "Desktop/laptop DDR4-3600 dual channel",
  memoryType: "DDR4",
  channels: 2,
  channelWidth: 64,
  dataRate: 3600e6,
  bandwidth: 57.6e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr5_4800_2ch: MemorySystem = {
  id: "ddr5-4800-2ch",
  name: "Desktop DDR5-4800 dual channel (2 x 64 bit)",
  memoryType: "DDR5",
  channels: 2,
  channelWidth: 64,
  dataRate: 4800e6,
  bandwidth: 76.8e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr5_5200_2ch: MemorySystem = {
  id: "ddr5-5200-2ch",
  name: "Desktop DDR5-5200 dual channel (2 x 64 bit)",
  memoryType: "DDR5",
  channels: 2,
  channelWidth: 64,
  dataRate: 5200e6,
  bandwidth: 83.2e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr5_5600_2ch: MemorySystem = {
  id: "ddr5-5600-2ch",
  name: "Desktop DDR5-5600 dual channel (2 x 64 bit)",
  memoryType: "DDR5",
  channels: 2,
  channelWidth: 64,
  dataRate: 5600e6,
  bandwidth: 89.6e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
  notes: ["Ryzen AM5 with 1 CCD: Infinity Fabric read cap ~64 GB/s"],
}

export const ddr5_6000_2ch: MemorySystem = {
  id: "ddr5-6000-2ch",
  name: "Desktop DDR5-6000 dual channel (2 x 64 bit)",
  memoryType: "DDR5",
  channels: 2,
  channelWidth: 64,
  dataRate: 6000e6,
  bandwidth: 96e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
  notes: ["Ryzen AM5 with 1 CCD: Infinity Fabric read cap ~64 GB/s"],
}

export const ddr5_6400_2ch: MemorySystem = {
  id: "ddr5-6400-2ch",
  name: "Desktop DDR5-6400 dual channel (2 x 64 bit)",
  memoryType: "DDR5",
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

export const ddr5_7200_2ch: MemorySystem = {
  id: "ddr5-7200-2ch",
  name: "Desktop DDR5-7200 dual channel (2 x 64 bit)",
  memoryType: "DDR5",
  channels: 2,
  channelWidth: 64,
  dataRate: 7200e6,
  bandwidth: 115.2e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

export const ddr5_8000_2ch: MemorySystem = {
  id: "ddr5-8000-2ch",
  name: "Desktop DDR5-8000 dual channel (2 x 64 bit)",
  memoryType: "DDR5",
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

export const ddr5_8400_2ch: MemorySystem = {
  id: "ddr5-8400-2ch",
  name: "Desktop DDR5-8400 dual channel (2 x 64 bit)",
  memoryType: "DDR5",
  channels: 2,
  channelWidth: 64,
  dataRate: 8400e6,
  bandwidth: 134.4e9,
  verified: true,
  sources: [
    {
      where: "derived: channels × 8 bytes × the transfer rate that the memory is named by (JEDEC)",
      date: "2026-11-23",
    },
  ],
}

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
