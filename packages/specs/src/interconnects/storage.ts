import type { Interconnect } from "./interconnect.ts"

export const nvmeGen3X4: Interconnect = {
  id: "nvme-gen3-x4",
  name: "NVMe PCIe 3.0 x4 (sequential read, typical best)",
  kind: "storage",
  bandwidth: 3.5e9,
  verified: false,
  sources: [{ where: "derived: what good drives reach, just under the rate of the bus", date: "2026-11-23" }],
}

export const nvmeGen4X4: Interconnect = {
  id: "nvme-gen4-x4",
  name: "NVMe PCIe 4.0 x4 (sequential read, typical best)",
  kind: "storage",
  bandwidth: 7e9,
  verified: false,
  sources: [{ where: "derived: what good drives reach, just under the rate of the bus", date: "2026-11-23" }],
}

export const nvmeGen5X4: Interconnect = {
  id: "nvme-gen5-x4",
  name: "NVMe PCIe 5.0 x4 (sequential read, typical best)",
  kind: "storage",
  bandwidth: 14e9,
  verified: false,
  sources: [{ where: "derived: what good drives reach, just under the rate of the bus", date: "2026-11-23" }],
}

export const sata3: Interconnect = {
  id: "sata-3",
  name: "SATA III SSD (sequential read, typical best)",
  kind: "storage",
  bandwidth: 0.55e9,
  verified: false,
  sources: [{ where: "derived: what good drives reach, just under the rate of the bus", date: "2026-11-23" }],
}
