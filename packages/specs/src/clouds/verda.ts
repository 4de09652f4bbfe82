import type { CloudInstance } from "./cloud-instance.ts"

const source = {
  where: "https://github.com/skypilot-org/skypilot-catalog@538675a catalogs/v8/verda/vms.csv",
  date: "2026",
}

/** Instances of Verda. */
export const verda: readonly CloudInstance[] = [
  {
    id: "verda-1b300.30v",
    provider: "verda",
    name: "1B300.30V",
    hardware: "nvidia-b300-sxm",
    count: 1,
    prices: [
      { amount: 4.95, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 1.24, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-8b300.240v",
    provider: "verda",
    name: "8B300.240V",
    hardware: "nvidia-b300-sxm",
    count: 8,
    prices: [
      { amount: 39.6, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 9.9, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1b200.30v",
    provider: "verda",
    name: "1B200.30V",
    hardware: "nvidia-b200-sxm-180gb",
    count: 1,
    prices: [
      { amount: 3.79, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 0.95, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-8b200.240v",
    provider: "verda",
    name: "8B200.240V",
    hardware: "nvidia-b200-sxm-180gb",
    count: 8,
    prices: [{ amount: 30.32, currency: "USD", kind: "on-demand", date: "2026", source: source }],
  },
  {
    id: "verda-1h200.141s.44v",
    provider: "verda",
    name: "1H200.141S.44V",
    hardware: "nvidia-h200-sxm-141gb",
    count: 1,
    prices: [{ amount: 2.59, currency: "USD", kind: "on-demand", date: "2026", source: source }],
  },
  {
    id: "verda-8h200.141s.176v",
    provider: "verda",
    name: "8H200.141S.176V",
    hardware: "nvidia-h200-sxm-141gb",
    count: 8,
    prices: [
      { amount: 20.72, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 10.36, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1h100.80s.30v",
    provider: "verda",
    name: "1H100.80S.30V",
    hardware: "nvidia-h100-sxm5-80gb",
    count: 1,
    prices: [
      { amount: 1.99, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 1, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-8h100.80s.176v",
    provider: "verda",
    name: "8H100.80S.176V",
    hardware: "nvidia-h100-sxm5-80gb",
    count: 8,
    prices: [
      { amount: 15.92, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 7.96, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1a100.22v",
    provider: "verda",
    name: "1A100.22V",
    hardware: "nvidia-a100-sxm4-80gb",
    count: 1,
    prices: [
      { amount: 1.16, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 0.58, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-8a100.176v",
    provider: "verda",
    name: "8A100.176V",
    hardware: "nvidia-a100-sxm4-80gb",
    count: 8,
    prices: [
      { amount: 9.28, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 4.64, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1a100.40s.22v",
    provider: "verda",
    name: "1A100.40S.22V",
    hardware: "nvidia-a100-sxm4-40gb",
    count: 1,
    prices: [
      { amount: 0.72, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 0.22, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1v100.6v",
    provider: "verda",
    name: "1V100.6V",
    hardware: "nvidia-tesla-v100-sxm2-16gb",
    count: 1,
    prices: [
      { amount: 0.14, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 0.07, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1rtxpro6000.30v",
    provider: "verda",
    name: "1RTXPRO6000.30V",
    hardware: "nvidia-rtx-pro-6000-blackwell-server-edition",
    count: 1,
    prices: [
      { amount: 1.39, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 0.35, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-8rtxpro6000.240v",
    provider: "verda",
    name: "8RTXPRO6000.240V",
    hardware: "nvidia-rtx-pro-6000-blackwell-server-edition",
    count: 8,
    prices: [
      { amount: 11.12, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 2.78, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1l40s.20v",
    provider: "verda",
    name: "1L40S.20V",
    hardware: "nvidia-l40s",
    count: 1,
    prices: [{ amount: 0.91, currency: "USD", kind: "on-demand", date: "2026", source: source }],
  },
  {
    id: "verda-8l40s.160v",
    provider: "verda",
    name: "8L40S.160V",
    hardware: "nvidia-l40s",
    count: 8,
    prices: [
      { amount: 7.31, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 2.19, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1rtx6000ada.10v",
    provider: "verda",
    name: "1RTX6000ADA.10V",
    hardware: "nvidia-rtx-6000-ada-generation",
    count: 1,
    prices: [
      { amount: 0.83, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 0.25, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
  {
    id: "verda-1a6000.10v",
    provider: "verda",
    name: "1A6000.10V",
    hardware: "nvidia-rtx-a6000",
    count: 1,
    prices: [{ amount: 0.49, currency: "USD", kind: "on-demand", date: "2026", source: source }],
  },
  {
    id: "verda-8a6000.80v",
    provider: "verda",
    name: "8A6000.80V",
    hardware: "nvidia-rtx-a6000",
    count: 8,
    prices: [
      { amount: 3.92, currency: "USD", kind: "on-demand", date: "2026", source: source },
      { amount: 1.18, currency: "USD", kind: "spot", date: "2026", source: source },
    ],
  },
]
