import type { Interconnect } from "./interconnect.ts"

export const xgmiMi250x: Interconnect = {
  id: "xgmi-mi250x",
  name: "Infinity Fabric / xGMI (MI250X)",
  kind: "device",
  bandwidth: 350e9,
  peerBandwidth: 50e9,
  links: 7,
  devices: 8,
  topology: "full mesh of 8: one peer link each",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const xgmiMi300x: Interconnect = {
  id: "xgmi-mi300x",
  name: "Infinity Fabric / xGMI (MI300X)",
  kind: "device",
  bandwidth: 448e9,
  peerBandwidth: 64e9,
  links: 7,
  devices: 8,
  topology: "full mesh of 8: one peer link each",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const xgmiMi325x: Interconnect = {
  id: "xgmi-mi325x",
  name: "Infinity Fabric / xGMI (MI325X)",
  kind: "device",
  bandwidth: 448e9,
  peerBandwidth: 64e9,
  links: 7,
  devices: 8,
  topology: "full mesh of 8: one peer link each",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const xgmiMi350x: Interconnect = {
  id: "xgmi-mi350x",
  name: "Infinity Fabric / xGMI (MI350X)",
  kind: "device",
  bandwidth: 535.5e9,
  peerBandwidth: 76.5e9,
  links: 7,
  devices: 8,
  topology: "full mesh of 8: one peer link each",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const xgmiMi355x: Interconnect = {
  id: "xgmi-mi355x",
  name: "Infinity Fabric / xGMI (MI355X)",
  kind: "device",
  bandwidth: 535.5e9,
  peerBandwidth: 76.5e9,
  links: 7,
  devices: 8,
  topology: "full mesh of 8: one peer link each",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const ualinkMi455x: Interconnect = {
  id: "ualink-mi455x",
  name: "Scale-up fabric MI455X (Helios)",
  kind: "device",
  bandwidth: 1800e9,
  devices: 72,
  status: "announced",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const gaudi2Roce: Interconnect = {
  id: "gaudi2-roce",
  name: "Gaudi2 on-chip 24x100GbE",
  kind: "device",
  bandwidth: 300e9,
  devices: 8,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const gaudi3Roce: Interconnect = {
  id: "gaudi3-roce",
  name: "Gaudi3 on-chip 24x200GbE",
  kind: "device",
  bandwidth: 600e9,
  devices: 8,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const iciTpu7x: Interconnect = {
  id: "ici-tpu7x",
  name: "Google ICI (TPU7x)",
  kind: "device",
  bandwidth: 600e9,
  peerBandwidth: 100e9,
  devices: 9216,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const iciTpuV6e: Interconnect = {
  id: "ici-tpu-v6e",
  name: "Google ICI (TPU v6e)",
  kind: "device",
  bandwidth: 400e9,
  devices: 256,
  verified: true,
  sources: [{ where: "https://docs.cloud.google.com/tpu/docs/v6e.md.txt", date: "2026-11-23" }],
}

export const iciTpuV5p: Interconnect = {
  id: "ici-tpu-v5p",
  name: "Google ICI (TPU v5p)",
  kind: "device",
  bandwidth: 600e9,
  devices: 8960,
  verified: true,
  sources: [{ where: "https://docs.cloud.google.com/tpu/docs/v5p-training", date: "2026-11-23" }],
}

export const iciTpuV5e: Interconnect = {
  id: "ici-tpu-v5e",
  name: "Google ICI (TPU v5e)",
  kind: "device",
  bandwidth: 200e9,
  devices: 256,
  verified: true,
  sources: [{ where: "https://docs.cloud.google.com/tpu/docs/v5e", date: "2026-11-23" }],
}

export const neuronlink3: Interconnect = {
  id: "neuronlink-3",
  name: "AWS NeuronLink v3 (Trainium2)",
  kind: "device",
  bandwidth: 640e9,
  devices: 64,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const neuronlink4: Interconnect = {
  id: "neuronlink-4",
  name: "AWS NeuronLink v4 (Trainium3)",
  kind: "device",
  bandwidth: 1280e9,
  verified: true,
  sources: [
    {
      where:
        "https://awsdocs-neuron.readthedocs-hosted.com/en/v2.29.1/_sources/about-neuron/arch/neuron-hardware/trainium3.rst",
      date: "2026-11-23",
    },
  ],
}

export const ubLink: Interconnect = {
  id: "ub-link",
  name: "Huawei UB Link (Ascend 950DT)",
  kind: "device",
  bandwidth: 840e9,
  status: "announced",
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}
