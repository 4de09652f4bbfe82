import type { CloudInstance } from "./cloud-instance.ts"

const source = {
  where: "http://sibshop.uat.jiralog.com/ec2/capacityblocks/pricing (a mirror of the page of Capacity Blocks)",
  date: "2024-12",
}

/** Instances of Amazon Web Services. */
export const aws: readonly CloudInstance[] = [
  {
    id: "aws-p5.48xlarge",
    provider: "aws",
    name: "p5.48xlarge",
    hardware: "nvidia-h100-sxm5-80gb",
    count: 8,
    prices: [
      {
        amount: 55.04,
        currency: "USD",
        kind: "on-demand",
        date: "2025-06",
        source: {
          where:
            "https://compux.net/docs/guides/gpu-pricing-trends-2026 (6.88 per GPU-hour, AWS on-demand) ; https://deploybase.ai/articles/aws-vs-google-cloud",
          date: "2025-06",
        },
        note: "Eight times the price of one accelerator; many pages print what it was before it was lowered",
      },
      { amount: 39.33, currency: "USD", kind: "reserved", date: "2024-12", source: source },
    ],
  },
  {
    id: "aws-p5e.48xlarge",
    provider: "aws",
    name: "p5e.48xlarge",
    hardware: "nvidia-h200-sxm-141gb",
    count: 8,
    prices: [{ amount: 43.26, currency: "USD", kind: "reserved", date: "2024-12", source: source }],
  },
  {
    id: "aws-p4d.24xlarge",
    provider: "aws",
    name: "p4d.24xlarge",
    hardware: "nvidia-a100-sxm4-40gb",
    count: 8,
    prices: [
      { amount: 14.75, currency: "USD", kind: "reserved", date: "2024-12", source: source },
      {
        amount: 32.77,
        currency: "USD",
        kind: "on-demand",
        date: "2026-06-24",
        source: {
          where: "https://www.usage.ai/blogs/finops/ai-ml-cost/gpu-instance-cost-optimization/",
          date: "2026-06-24",
        },
        note: "The page is newer than the price may be: AWS lowered it in 2025",
      },
    ],
  },
  {
    id: "aws-trn1.32xlarge",
    provider: "aws",
    name: "trn1.32xlarge",
    hardware: "aws-trainium1",
    count: 16,
    prices: [{ amount: 15.49, currency: "USD", kind: "reserved", date: "2024-12", source: source }],
  },
]
