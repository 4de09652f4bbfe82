import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware } from "./sources.ts"

export const h20_96gb: Hardware = {
  id: "nvidia-h20-96gb",
  name: "NVIDIA H20 96GB",
  aliases: ["NVIDIA H20", "H20"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2024",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 4e12,
  unifiedMemory: false,
  rates: { fp32: 44e12, tf32: 74e12, fp16: 148e12, bf16: 148e12, fp8: 296e12, int8: 296e12 },
  computeCapability: "9.0",
  multiprocessors: 78,
  l2CacheBytes: 62_914_560,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "NVLink 4", interconnect: "nvlink-4", bandwidth: 450e9, devices: 8 }],
  pciIds: ["10de:2329"],
  power: 400,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    huggingFaceHardware,
    { where: "https://willitrunai.com/es/gpus/h20-96gb", date: "2026-11-23" },
    { where: "https://ke60.top/article/1471031.html", date: "2026-11-23" },
    { where: "https://zangshuxian.com/new/674733024499207168", date: "2026-11-23" },
  ],
  notes: ["78 SMs; TF32 74, FP32 44, INT8 296 dense"],
}
