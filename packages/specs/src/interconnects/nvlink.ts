import type { Interconnect } from "./interconnect.ts"

export const nvlink1: Interconnect = {
  id: "nvlink-1",
  name: "NVLink 1 (P100)",
  kind: "device",
  bandwidth: 80e9,
  links: 4,
  devices: 8,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const nvlink2: Interconnect = {
  id: "nvlink-2",
  name: "NVLink 2 (V100)",
  kind: "device",
  bandwidth: 150e9,
  links: 6,
  devices: 16,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const nvlink3: Interconnect = {
  id: "nvlink-3",
  name: "NVLink 3 (A100)",
  kind: "device",
  bandwidth: 300e9,
  links: 12,
  devices: 8,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const nvlink4: Interconnect = {
  id: "nvlink-4",
  name: "NVLink 4 (H100/H200/GH200)",
  kind: "device",
  bandwidth: 450e9,
  links: 18,
  devices: 8,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const nvlink5: Interconnect = {
  id: "nvlink-5",
  name: "NVLink 5 (B200/B300/GB200/GB300)",
  kind: "device",
  bandwidth: 900e9,
  links: 18,
  devices: 72,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const nvlink6: Interconnect = {
  id: "nvlink-6",
  name: "NVLink 6 (Rubin)",
  kind: "device",
  bandwidth: 1800e9,
  links: 36,
  devices: 72,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const nvlink2BridgeQuadroRtx: Interconnect = {
  id: "nvlink-2-bridge-quadro-rtx",
  name: "NVLink 2 bridge (RTX 2080 Ti, TITAN RTX, Quadro RTX 6000/8000)",
  kind: "device",
  bandwidth: 50e9,
  devices: 2,
  verified: true,
  sources: [{ where: "derived: 2 links × 25 GB/s", date: "2026-11-23" }],
}

export const nvlink3BridgeRtx3090: Interconnect = {
  id: "nvlink-3-bridge-rtx3090",
  name: "NVLink 3 bridge (RTX 3090, A6000, A40, A5000)",
  kind: "device",
  bandwidth: 56.25e9,
  devices: 2,
  verified: true,
  sources: [{ where: "derived: 4 links × 14.0625 GB/s", date: "2026-11-23" }],
}

export const nvlink3BridgeA100: Interconnect = {
  id: "nvlink-3-bridge-a100",
  name: "NVLink 3 bridge (A100 PCIe pair)",
  kind: "device",
  bandwidth: 300e9,
  devices: 2,
  verified: true,
  sources: [{ where: "https://www.nvidia.com/en-us/data-center/a100/ (600 GB/s)", date: "2026-11-23" }],
}

export const nvlink4BridgeH100Nvl: Interconnect = {
  id: "nvlink-4-bridge-h100-nvl",
  name: "NVLink 4 bridge (H100 NVL/PCIe pair)",
  kind: "device",
  bandwidth: 300e9,
  devices: 2,
  verified: false,
  sources: [{ where: "NVIDIA's product brief of the H100 NVL; not read again", date: "2026-11-23" }],
}

export const nvlinkH800: Interconnect = {
  id: "nvlink-h800",
  name: "NVLink 4 cut (H800)",
  kind: "device",
  bandwidth: 200e9,
  devices: 8,
  verified: false,
  sources: [{ where: "https://www.taoguba.com.cn/Article/2551318/blog/Article/5364790/1", date: "2026-11-23" }],
}

export const nvlinkC2cGraceHopper: Interconnect = {
  id: "nvlink-c2c-grace-hopper",
  name: "NVLink-C2C Grace<->Hopper/Blackwell",
  kind: "host",
  bandwidth: 450e9,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}

export const nvlinkC2cVeraRubin: Interconnect = {
  id: "nvlink-c2c-vera-rubin",
  name: "NVLink-C2C Vera<->Rubin",
  kind: "host",
  bandwidth: 900e9,
  verified: true,
  sources: [{ where: "https://github.com/stas00/ml-engineering@744d01e network/README.md", date: "2026-11-23" }],
}
