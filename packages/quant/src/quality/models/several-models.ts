import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const vllmBlog = { source: { where: "https://vllm.ai/blog", date } }

export const severalModelsQuality: ModelQuality = {
  name: "several models",
  measurements: [
    {
      ...vllmBlog,
      recipe: "BF16",
      published: "vLLM fp8 KV + fp8 attention",
      cache: { keys: "fp8", values: "fp8" },
      values: {},
      ranges: { benchmarkRecoveryPercent: [94, 99] },
      note: "after a fix of how sums are accumulated",
    },
  ],
}
