import type { CloudInstance } from "./cloud-instance.ts"

const source = {
  where: "https://github.com/dstackai/gpuhunt@3584151 src/gpuhunt/resources/tpu_pricing.json",
  date: "2024-12",
}

/** Instances of Google Cloud. */
export const gcp: readonly CloudInstance[] = [
  {
    id: "gcp-per-chip-us-east1-us-east5-google-tpu-v6e",
    provider: "gcp",
    name: "per chip, us-east1/us-east5",
    hardware: "google-tpu-v6e",
    count: 1,
    prices: [
      { amount: 2.7, currency: "USD", kind: "on-demand", date: "2024-12", source: source },
      { amount: 1.89, currency: "USD", kind: "spot", date: "2024-12", source: source },
    ],
  },
  {
    id: "gcp-per-chip-us-east1-us-east5-google-tpu-v5p",
    provider: "gcp",
    name: "per chip, us-east1/us-east5",
    hardware: "google-tpu-v5p",
    count: 1,
    prices: [
      { amount: 4.2, currency: "USD", kind: "on-demand", date: "2024-12", source: source },
      { amount: 2.1, currency: "USD", kind: "spot", date: "2024-12", source: source },
    ],
  },
  {
    id: "gcp-per-chip-us-east1-us-east5-google-tpu-v5e",
    provider: "gcp",
    name: "per chip, us-east1/us-east5",
    hardware: "google-tpu-v5e",
    count: 1,
    prices: [
      { amount: 1.2, currency: "USD", kind: "on-demand", date: "2024-12", source: source },
      { amount: 0.6, currency: "USD", kind: "spot", date: "2024-12", source: source },
    ],
  },
]
