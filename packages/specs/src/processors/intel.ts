import type { MemorySystem } from "./memory-system.ts"

export const xeonScalable1_2: MemorySystem = {
  id: "xeon-scalable-1-2",
  name: "Intel Xeon Scalable 1st/2nd gen DDR4-2933",
  memoryType: "DDR4",
  channels: 6,
  channelWidth: 64,
  dataRate: 2933e6,
  bandwidth: 140.784e9,
  verified: true,
  sources: [
    {
      where:
        "https://www.tomshardware.com/reviews/intel-amd-die-fabric-slides,5125-3.html (6 channels); 1st gen runs 2666",
      date: "2026-11-23",
    },
  ],
}

export const xeonScalable3: MemorySystem = {
  id: "xeon-scalable-3",
  name: "Intel Xeon Scalable 3rd gen (Ice Lake) DDR4-3200",
  memoryType: "DDR4",
  channels: 8,
  channelWidth: 64,
  dataRate: 3200e6,
  bandwidth: 204.8e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
}

export const xeonScalable4: MemorySystem = {
  id: "xeon-scalable-4",
  name: "Intel Xeon Scalable 4th gen (Sapphire Rapids) DDR5-4800",
  memoryType: "DDR5",
  channels: 8,
  channelWidth: 64,
  dataRate: 4800e6,
  bandwidth: 307.2e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
  notes: ["AMX"],
}

export const xeonScalable5: MemorySystem = {
  id: "xeon-scalable-5",
  name: "Intel Xeon Scalable 5th gen (Emerald Rapids) DDR5-5600",
  memoryType: "DDR5",
  channels: 8,
  channelWidth: 64,
  dataRate: 5600e6,
  bandwidth: 358.4e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
  notes: ["AMX"],
}

export const xeon6_6700Ddr5: MemorySystem = {
  id: "xeon-6-6700-ddr5",
  name: "Intel Xeon 6 6700 DDR5-6400",
  memoryType: "DDR5",
  channels: 8,
  channelWidth: 64,
  dataRate: 6400e6,
  bandwidth: 409.6e9,
  verified: false,
  sources: [{ where: "https://www.servnetuk.com/computing-components/processors (8 channels)", date: "2026-11-23" }],
}

export const xeon6_6900pDdr5: MemorySystem = {
  id: "xeon-6-6900p-ddr5",
  name: "Intel Xeon 6 6900P DDR5-6400",
  memoryType: "DDR5",
  channels: 12,
  channelWidth: 64,
  dataRate: 6400e6,
  bandwidth: 614.4e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
}

export const xeon6_6900pMrdimm: MemorySystem = {
  id: "xeon-6-6900p-mrdimm",
  name: "Intel Xeon 6 6900P MRDIMM-8800",
  memoryType: "MRDIMM",
  channels: 12,
  channelWidth: 64,
  dataRate: 8800e6,
  bandwidth: 844.8e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
}

export const xeonW3400: MemorySystem = {
  id: "xeon-w-3400",
  name: "Intel Xeon W-3400/3500 DDR5-4800",
  memoryType: "DDR5",
  channels: 8,
  channelWidth: 64,
  dataRate: 4800e6,
  bandwidth: 307.2e9,
  verified: false,
  sources: [{ where: "the vendor's platform figures; not read again", date: "2026-11-23" }],
}

export const xeonMaxHbm: MemorySystem = {
  id: "xeon-max-hbm",
  name: "Intel Xeon Max 9480 HBM2e 64 GB",
  memoryType: "HBM2e",
  channels: undefined,
  channelWidth: undefined,
  dataRate: undefined,
  bandwidth: undefined,
  verified: false,
  sources: [{ where: "Intel's platform figures; not read again", date: "2026-11-23" }],
  notes: ["about 1.0 TB/s nominal; figure not re-read"],
}
