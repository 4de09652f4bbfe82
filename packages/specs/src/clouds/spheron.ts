import type { CloudInstance } from "./cloud-instance.ts"

const source = { where: "https://www.spheron.network/blog/nvidia-h200-vs-b200-vs-gb200", date: "2026-03-17" }

/** Instances of Spheron. */
export const spheron: readonly CloudInstance[] = [
  {
    id: "spheron-instance-nvidia-h200-sxm-141gb",
    provider: "spheron",
    name: "instance",
    hardware: "nvidia-h200-sxm-141gb",
    count: 1,
    prices: [{ amount: 4.54, currency: "USD", kind: "on-demand", date: "2026-03-17", source: source }],
  },
  {
    id: "spheron-instance-nvidia-b200-sxm-180gb",
    provider: "spheron",
    name: "instance",
    hardware: "nvidia-b200-sxm-180gb",
    count: 1,
    prices: [{ amount: 6.03, currency: "USD", kind: "on-demand", date: "2026-03-17", source: source }],
  },
  {
    id: "spheron-gb200-superchip-2-gpus",
    provider: "spheron",
    name: "GB200 superchip (2 GPUs)",
    hardware: "nvidia-gb200-per-gpu",
    count: 2,
    prices: [{ amount: 9.08, currency: "USD", kind: "on-demand", date: "2026-03-17", source: source }],
  },
]
