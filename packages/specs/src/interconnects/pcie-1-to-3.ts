import type { Interconnect } from "./interconnect.ts"

export const pcie1X1: Interconnect = {
  id: "pcie-1-x1",
  name: "PCIe 1.0 x1",
  kind: "host",
  bandwidth: 0.25e9,
  lanes: 1,
  transferRate: 2.5e9,
  year: 2003,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie1X4: Interconnect = {
  id: "pcie-1-x4",
  name: "PCIe 1.0 x4",
  kind: "host",
  bandwidth: 1e9,
  lanes: 4,
  transferRate: 2.5e9,
  year: 2003,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie1X8: Interconnect = {
  id: "pcie-1-x8",
  name: "PCIe 1.0 x8",
  kind: "host",
  bandwidth: 2e9,
  lanes: 8,
  transferRate: 2.5e9,
  year: 2003,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie1X16: Interconnect = {
  id: "pcie-1-x16",
  name: "PCIe 1.0 x16",
  kind: "host",
  bandwidth: 4e9,
  lanes: 16,
  transferRate: 2.5e9,
  year: 2003,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie2X1: Interconnect = {
  id: "pcie-2-x1",
  name: "PCIe 2.0 x1",
  kind: "host",
  bandwidth: 0.5e9,
  lanes: 1,
  transferRate: 5e9,
  year: 2007,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie2X4: Interconnect = {
  id: "pcie-2-x4",
  name: "PCIe 2.0 x4",
  kind: "host",
  bandwidth: 2e9,
  lanes: 4,
  transferRate: 5e9,
  year: 2007,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie2X8: Interconnect = {
  id: "pcie-2-x8",
  name: "PCIe 2.0 x8",
  kind: "host",
  bandwidth: 4e9,
  lanes: 8,
  transferRate: 5e9,
  year: 2007,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie2X16: Interconnect = {
  id: "pcie-2-x16",
  name: "PCIe 2.0 x16",
  kind: "host",
  bandwidth: 8e9,
  lanes: 16,
  transferRate: 5e9,
  year: 2007,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie3X1: Interconnect = {
  id: "pcie-3-x1",
  name: "PCIe 3.0 x1",
  kind: "host",
  bandwidth: 984_615_385,
  lanes: 1,
  transferRate: 8e9,
  year: 2010,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie3X4: Interconnect = {
  id: "pcie-3-x4",
  name: "PCIe 3.0 x4",
  kind: "host",
  bandwidth: 3_938_461_538,
  lanes: 4,
  transferRate: 8e9,
  year: 2010,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie3X8: Interconnect = {
  id: "pcie-3-x8",
  name: "PCIe 3.0 x8",
  kind: "host",
  bandwidth: 7_876_923_077,
  lanes: 8,
  transferRate: 8e9,
  year: 2010,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie3X16: Interconnect = {
  id: "pcie-3-x16",
  name: "PCIe 3.0 x16",
  kind: "host",
  bandwidth: 15_753_846_154,
  lanes: 16,
  transferRate: 8e9,
  year: 2010,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}
