import type { CloudInstance } from "./cloud-instance.ts"

const source = {
  where: "https://github.com/skypilot-org/skypilot-catalog@0f40703 catalogs/v8/lambda/vms.csv",
  date: "2026",
}

/** Instances of Lambda. */
export const lambda: readonly CloudInstance[] = [
  {
    id: "lambda-gpu-1x-a6000",
    provider: "lambda",
    name: "gpu_1x_a6000",
    hardware: "nvidia-rtx-a6000",
    count: 1,
    prices: [{ amount: 1.09, currency: "USD", kind: "on-demand", date: "2026", source: source }],
  },
  {
    id: "lambda-gpu-2x-a6000",
    provider: "lambda",
    name: "gpu_2x_a6000",
    hardware: "nvidia-rtx-a6000",
    count: 2,
    prices: [{ amount: 2.18, currency: "USD", kind: "on-demand", date: "2026", source: source }],
  },
  {
    id: "lambda-gpu-4x-a6000",
    provider: "lambda",
    name: "gpu_4x_a6000",
    hardware: "nvidia-rtx-a6000",
    count: 4,
    prices: [{ amount: 4.36, currency: "USD", kind: "on-demand", date: "2026", source: source }],
  },
  {
    id: "lambda-gpu-8x-v100",
    provider: "lambda",
    name: "gpu_8x_v100",
    hardware: "nvidia-tesla-v100-sxm2-16gb",
    count: 8,
    prices: [{ amount: 6.32, currency: "USD", kind: "on-demand", date: "2026", source: source }],
  },
]
