import type { Interconnect } from "./interconnect.ts"

export const pcie4X1: Interconnect = {
  id: "pcie-4-x1",
  name: "PCIe 4.0 x1",
  kind: "host",
  bandwidth: 1_969_230_769,
  lanes: 1,
  transferRate: 16e9,
  year: 2017,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie4X4: Interconnect = {
  id: "pcie-4-x4",
  name: "PCIe 4.0 x4",
  kind: "host",
  bandwidth: 7_876_923_077,
  lanes: 4,
  transferRate: 16e9,
  year: 2017,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie4X8: Interconnect = {
  id: "pcie-4-x8",
  name: "PCIe 4.0 x8",
  kind: "host",
  bandwidth: 15_753_846_154,
  lanes: 8,
  transferRate: 16e9,
  year: 2017,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie4X16: Interconnect = {
  id: "pcie-4-x16",
  name: "PCIe 4.0 x16",
  kind: "host",
  bandwidth: 31_507_692_308,
  lanes: 16,
  transferRate: 16e9,
  year: 2017,
  verified: true,
  sources: [
    { where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" },
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie5X1: Interconnect = {
  id: "pcie-5-x1",
  name: "PCIe 5.0 x1",
  kind: "host",
  bandwidth: 3_938_461_538,
  lanes: 1,
  transferRate: 32e9,
  year: 2019,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie5X4: Interconnect = {
  id: "pcie-5-x4",
  name: "PCIe 5.0 x4",
  kind: "host",
  bandwidth: 15_753_846_154,
  lanes: 4,
  transferRate: 32e9,
  year: 2019,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie5X8: Interconnect = {
  id: "pcie-5-x8",
  name: "PCIe 5.0 x8",
  kind: "host",
  bandwidth: 31_507_692_308,
  lanes: 8,
  transferRate: 32e9,
  year: 2019,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie5X16: Interconnect = {
  id: "pcie-5-x16",
  name: "PCIe 5.0 x16",
  kind: "host",
  bandwidth: 63_015_384_615,
  lanes: 16,
  transferRate: 32e9,
  year: 2019,
  verified: true,
  sources: [
    { where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" },
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
}

export const pcie6X4: Interconnect = {
  id: "pcie-6-x4",
  name: "PCIe 6.0 x4",
  kind: "host",
  bandwidth: 30.25e9,
  lanes: 4,
  transferRate: 64e9,
  year: 2022,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const pcie6X8: Interconnect = {
  id: "pcie-6-x8",
  name: "PCIe 6.0 x8",
  kind: "host",
  bandwidth: 60.5e9,
  lanes: 8,
  transferRate: 64e9,
  year: 2022,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const pcie6X16: Interconnect = {
  id: "pcie-6-x16",
  name: "PCIe 6.0 x16",
  kind: "host",
  bandwidth: 121e9,
  lanes: 16,
  transferRate: 64e9,
  year: 2022,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const pcie7X16: Interconnect = {
  id: "pcie-7-x16",
  name: "PCIe 7.0 x16",
  kind: "host",
  bandwidth: 242e9,
  lanes: 16,
  transferRate: 128e9,
  status: "announced",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}
