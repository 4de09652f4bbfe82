import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const friendliCard = { source: { where: "https://friendli.ai/models/dlsxj101/A.X-3.1-NVFP4", date } }

export const aX31Quality: ModelQuality = {
  name: "A.X-3.1",
  measurements: [
    {
      ...friendliCard,
      recipe: "NVFP4",
      published: "NVFP4 (modelopt)",
      values: { benchmarkRecoveryPercent: 96.2 },
      dataset: "KMMLU CoT",
    },
    {
      ...friendliCard,
      recipe: "NVFP4",
      published: "NVFP4 (modelopt)",
      values: { benchmarkRecoveryPercent: 97.8 },
      dataset: "average of 5 benchmarks",
    },
  ],
}
