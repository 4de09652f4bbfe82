import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const kurtic = { source: { where: "https://arxiv.org/abs/2411.02355", date } }

export const llama318B70BAnd405BQuality: ModelQuality = {
  name: "Llama-3.1 8B, 70B and 405B",
  measurements: [
    { ...kurtic, recipe: "INT8", published: "W8A8-INT8", values: {}, ranges: { benchmarkLossPercent: [1, 3] } },
  ],
}
