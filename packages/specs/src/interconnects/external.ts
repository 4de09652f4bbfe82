import type { Interconnect } from "./interconnect.ts"

export const thunderbolt3: Interconnect = {
  id: "thunderbolt-3",
  name: "Thunderbolt 3",
  kind: "external",
  bandwidth: 5e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["PCIe tunnel limited to ~22-32 Gbit/s"],
}

export const thunderbolt4: Interconnect = {
  id: "thunderbolt-4",
  name: "Thunderbolt 4",
  kind: "external",
  bandwidth: 5e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["PCIe tunnel 32 Gbit/s"],
}

export const usb4_40: Interconnect = {
  id: "usb4-40",
  name: "USB4 40 Gbit/s",
  kind: "external",
  bandwidth: 5e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["PCIe tunnel 32 Gbit/s"],
}

export const thunderbolt5: Interconnect = {
  id: "thunderbolt-5",
  name: "Thunderbolt 5",
  kind: "external",
  bandwidth: 10e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["80 Gbit/s symmetric, 120 boost one way; PCIe tunnel 64 Gbit/s"],
}

export const usb4V2_80: Interconnect = {
  id: "usb4-v2-80",
  name: "USB4 v2 80 Gbit/s",
  kind: "external",
  bandwidth: 10e9,
  verified: true,
  sources: [{ where: "derived: line rate / 8", date: "2026-11-23" }],
  notes: ["as Thunderbolt 5"],
}

export const oculinkPcie4X4: Interconnect = {
  id: "oculink-pcie4-x4",
  name: "OCuLink (PCIe 4.0 x4)",
  kind: "external",
  bandwidth: 7_876_923_077,
  verified: true,
  sources: [
    {
      where:
        "derived: lane rate × lanes × the share of the line code (8/10 up to 2.0, 128/130 to 5.0, 242/256 from 6.0)",
      date: "2026-11-23",
    },
  ],
  notes: ["= PCIe 4.0 x4"],
}
