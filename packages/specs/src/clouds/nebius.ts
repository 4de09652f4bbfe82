import type { CloudInstance } from "./cloud-instance.ts"

const source = {
  where: "https://github.com/skypilot-org/skypilot-catalog@d9bf3aa catalogs/v9/nebius/vms.csv",
  date: "2025",
}

/** Instances of Nebius. */
export const nebius: readonly CloudInstance[] = [
  {
    id: "nebius-gpu-h100-sxm-1gpu-16vcpu-200gb",
    provider: "nebius",
    name: "gpu-h100-sxm_1gpu-16vcpu-200gb",
    hardware: "nvidia-h100-sxm5-80gb",
    count: 1,
    prices: [
      { amount: 2.95, currency: "USD", kind: "on-demand", date: "2025", source: source },
      { amount: 1.25, currency: "USD", kind: "spot", date: "2025", source: source },
    ],
  },
  {
    id: "nebius-gpu-h100-sxm-8gpu-128vcpu-1600gb",
    provider: "nebius",
    name: "gpu-h100-sxm_8gpu-128vcpu-1600gb",
    hardware: "nvidia-h100-sxm5-80gb",
    count: 8,
    prices: [
      { amount: 23.6, currency: "USD", kind: "on-demand", date: "2025", source: source },
      { amount: 10, currency: "USD", kind: "spot", date: "2025", source: source },
    ],
  },
  {
    id: "nebius-gpu-h200-sxm-1gpu-16vcpu-200gb",
    provider: "nebius",
    name: "gpu-h200-sxm_1gpu-16vcpu-200gb",
    hardware: "nvidia-h200-sxm-141gb",
    count: 1,
    prices: [
      { amount: 3.5, currency: "USD", kind: "on-demand", date: "2025", source: source },
      { amount: 1.45, currency: "USD", kind: "spot", date: "2025", source: source },
    ],
  },
  {
    id: "nebius-gpu-h200-sxm-8gpu-128vcpu-1600gb",
    provider: "nebius",
    name: "gpu-h200-sxm_8gpu-128vcpu-1600gb",
    hardware: "nvidia-h200-sxm-141gb",
    count: 8,
    prices: [
      { amount: 28, currency: "USD", kind: "on-demand", date: "2025", source: source },
      { amount: 11.6, currency: "USD", kind: "spot", date: "2025", source: source },
    ],
  },
  {
    id: "nebius-gpu-b200-sxm-8gpu-160vcpu-1792gb",
    provider: "nebius",
    name: "gpu-b200-sxm_8gpu-160vcpu-1792gb",
    hardware: "nvidia-b200-sxm-180gb",
    count: 8,
    prices: [
      { amount: 44, currency: "USD", kind: "on-demand", date: "2025", source: source },
      { amount: 23.2, currency: "USD", kind: "spot", date: "2025", source: source },
    ],
  },
  {
    id: "nebius-gpu-l40s-a-1gpu-8vcpu-32gb",
    provider: "nebius",
    name: "gpu-l40s-a_1gpu-8vcpu-32gb",
    hardware: "nvidia-l40s",
    count: 1,
    prices: [{ amount: 1.5484, currency: "USD", kind: "on-demand", date: "2025", source: source }],
  },
  {
    id: "nebius-gpu-l40s-d-4gpu-128vcpu-768gb",
    provider: "nebius",
    name: "gpu-l40s-d_4gpu-128vcpu-768gb",
    hardware: "nvidia-l40s",
    count: 4,
    prices: [{ amount: 9.1376, currency: "USD", kind: "on-demand", date: "2025", source: source }],
  },
]
