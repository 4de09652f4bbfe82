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
