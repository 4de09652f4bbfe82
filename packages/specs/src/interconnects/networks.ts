import type { Interconnect } from "./interconnect.ts"

export const ethernet1g: Interconnect = {
  id: "ethernet-1g",
  name: "1 Gbit Ethernet",
  kind: "network",
  bandwidth: 0.125e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet2_5g: Interconnect = {
  id: "ethernet-2.5g",
  name: "2.5 Gbit Ethernet",
  kind: "network",
  bandwidth: 312_500_000,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet5g: Interconnect = {
  id: "ethernet-5g",
  name: "5 Gbit Ethernet",
  kind: "network",
  bandwidth: 0.625e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet10g: Interconnect = {
  id: "ethernet-10g",
  name: "10 Gbit Ethernet",
  kind: "network",
  bandwidth: 1.25e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet25g: Interconnect = {
  id: "ethernet-25g",
  name: "25 Gbit Ethernet",
  kind: "network",
  bandwidth: 3.125e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet40g: Interconnect = {
  id: "ethernet-40g",
  name: "40 Gbit Ethernet",
  kind: "network",
  bandwidth: 5e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet50g: Interconnect = {
  id: "ethernet-50g",
  name: "50 Gbit Ethernet",
  kind: "network",
  bandwidth: 6.25e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet100g: Interconnect = {
  id: "ethernet-100g",
  name: "100 Gbit Ethernet",
  kind: "network",
  bandwidth: 12.5e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet200g: Interconnect = {
  id: "ethernet-200g",
  name: "200 Gbit Ethernet",
  kind: "network",
  bandwidth: 25e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet400g: Interconnect = {
  id: "ethernet-400g",
  name: "400 Gbit Ethernet",
  kind: "network",
  bandwidth: 50e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const ethernet800g: Interconnect = {
  id: "ethernet-800g",
  name: "800 Gbit Ethernet",
  kind: "network",
  bandwidth: 100e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["line rate; TCP payload ~94-97%"],
}

export const infinibandEdr: Interconnect = {
  id: "infiniband-edr",
  name: "InfiniBand EDR (4x)",
  kind: "network",
  bandwidth: 12.5e9,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const infinibandHdr: Interconnect = {
  id: "infiniband-hdr",
  name: "InfiniBand HDR (4x)",
  kind: "network",
  bandwidth: 25e9,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const infinibandNdr: Interconnect = {
  id: "infiniband-ndr",
  name: "InfiniBand NDR (4x)",
  kind: "network",
  bandwidth: 50e9,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const infinibandXdr: Interconnect = {
  id: "infiniband-xdr",
  name: "InfiniBand XDR (4x)",
  kind: "network",
  bandwidth: 100e9,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const infinibandGdr: Interconnect = {
  id: "infiniband-gdr",
  name: "InfiniBand GDR (4x)",
  kind: "network",
  bandwidth: 200e9,
  status: "announced",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const dgxSparkConnectx7: Interconnect = {
  id: "dgx-spark-connectx7",
  name: "DGX Spark ConnectX-7 pair link",
  kind: "network",
  bandwidth: 25e9,
  verified: false,
  sources: [{ where: "the trade press, after pages of NVIDIA; not confirmed", date: "2026-11-23" }],
  notes: ["200 Gbit/s QSFP; the NIC hangs on two PCIe 5.0 x4 links"],
}
