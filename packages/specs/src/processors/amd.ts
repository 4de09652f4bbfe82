import type { MemorySystem } from "./memory-system.ts"

export const threadripper3000: MemorySystem = {
  id: "threadripper-3000",
  name: "AMD Threadripper 3000 (TRX40) DDR4-3200",
  memoryType: "DDR4",
  channels: 4,
  channelWidth: 64,
  dataRate: 3200e6,
  bandwidth: 102.4e9,
  verified: true,
  sources: [{ where: "https://www.cpu-monkey.com/it/cpu_family-amd_ryzen_threadripper", date: "2026-11-23" }],
}

export const threadripperPro5000wx: MemorySystem = {
  id: "threadripper-pro-5000wx",
  name: "AMD Threadripper PRO 3000/5000 WX DDR4-3200",
  memoryType: "DDR4",
  channels: 8,
  channelWidth: 64,
  dataRate: 3200e6,
  bandwidth: 204.8e9,
  verified: true,
  sources: [
    {
      where:
        "https://www.sweclockers.com/nyhet/33442-amd-bekraftar-ryzen-threadripper-pro-5000-med-upp-till-64-karnor-zen-3",
      date: "2026-11-23",
    },
  ],
}

export const threadripper7000: MemorySystem = {
  id: "threadripper-7000",
  name: "AMD Threadripper 7000 (TRX50) DDR5-5200",
  memoryType: "DDR5",
  channels: 4,
  channelWidth: 64,
  dataRate: 5200e6,
  bandwidth: 166.4e9,
  verified: false,
  sources: [
    { where: "https://i2hard.ru/publications/34228 (4 channels)", date: "2026-11-23" },
    { where: "the vendor's platform figures, for the rate; not read again", date: "2026-11-23" },
  ],
}

export const threadripperPro7000wx: MemorySystem = {
  id: "threadripper-pro-7000wx",
  name: "AMD Threadripper PRO 7000 WX DDR5-5200",
  memoryType: "DDR5",
  channels: 8,
  channelWidth: 64,
  dataRate: 5200e6,
  bandwidth: 332.8e9,
  verified: false,
  sources: [
    { where: "https://i2hard.ru/publications/34228 (8 channels)", date: "2026-11-23" },
    { where: "the vendor's platform figures, for the rate; not read again", date: "2026-11-23" },
  ],
}

export const threadripper9000: MemorySystem = {
  id: "threadripper-9000",
  name: "AMD Threadripper 9000 DDR5-6400",
  memoryType: "DDR5",
  channels: 4,
  channelWidth: 64,
  dataRate: 6400e6,
  bandwidth: 204.8e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
}

export const threadripperPro9000wx: MemorySystem = {
  id: "threadripper-pro-9000wx",
  name: "AMD Threadripper PRO 9000 WX DDR5-6400",
  memoryType: "DDR5",
  channels: 8,
  channelWidth: 64,
  dataRate: 6400e6,
  bandwidth: 409.6e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
}

export const epyc7001: MemorySystem = {
  id: "epyc-7001",
  name: "AMD EPYC 7001 Naples DDR4-2666",
  memoryType: "DDR4",
  channels: 8,
  channelWidth: 64,
  dataRate: 2666e6,
  bandwidth: 170.624e9,
  verified: true,
  sources: [
    {
      where:
        "https://www.tomshardware.com/reviews/intel-amd-die-fabric-slides,5125-3.html (8 channels, 170 GB/s per socket)",
      date: "2026-11-23",
    },
  ],
}

export const epyc7002_7003: MemorySystem = {
  id: "epyc-7002-7003",
  name: "AMD EPYC 7002/7003 Rome/Milan DDR4-3200",
  memoryType: "DDR4",
  channels: 8,
  channelWidth: 64,
  dataRate: 3200e6,
  bandwidth: 204.8e9,
  verified: true,
  sources: [
    {
      where:
        "https://playcrazygame.com/2021/12/14/amd-epyc-zen-4-processors-confirmed-with-12-channels-of-ddr5-memories/",
      date: "2026-11-23",
    },
    { where: "Dell InfoHub", date: "2026-11-23" },
  ],
  notes: ["2 DIMMs per channel: 2933"],
}

export const epyc9004: MemorySystem = {
  id: "epyc-9004",
  name: "AMD EPYC 9004 Genoa/Bergamo DDR5-4800",
  memoryType: "DDR5",
  channels: 12,
  channelWidth: 64,
  dataRate: 4800e6,
  bandwidth: 460.8e9,
  verified: true,
  sources: [
    {
      where:
        "https://infohub.delltechnologies.com/en-us/p/ddr5-memory-bandwidth-for-next-generation-poweredge-servers-featuring-4th-gen-amd-epyc-processors/",
      date: "2026-11-23",
    },
  ],
}

export const epyc9005_6000: MemorySystem = {
  id: "epyc-9005-6000",
  name: "AMD EPYC 9005 Turin DDR5-6000",
  memoryType: "DDR5",
  channels: 12,
  channelWidth: 64,
  dataRate: 6000e6,
  bandwidth: 576e9,
  verified: false,
  sources: [
    { where: "https://www.servnetuk.com/computing-components/processors (12 channels)", date: "2026-11-23" },
    { where: "the vendor's platform figures, for the rate; not read again", date: "2026-11-23" },
  ],
}

export const epyc9005_6400: MemorySystem = {
  id: "epyc-9005-6400",
  name: "AMD EPYC 9005 Turin DDR5-6400 (validated platforms)",
  memoryType: "DDR5",
  channels: 12,
  channelWidth: 64,
  dataRate: 6400e6,
  bandwidth: 614.4e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
}

export const epyc8004: MemorySystem = {
  id: "epyc-8004",
  name: "AMD EPYC 8004 Siena DDR5-4800",
  memoryType: "DDR5",
  channels: 6,
  channelWidth: 64,
  dataRate: 4800e6,
  bandwidth: 230.4e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
}
