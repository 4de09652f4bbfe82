import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const w8a16Card = {
  source: { where: "https://huggingface.co/neuralmagic/Meta-Llama-3-70B-Instruct-quantized.w8a16", date },
}

export const llama370BQuality: ModelQuality = {
  model: "llama-3-70b",
  name: "Llama-3-70B-Instruct",
  measurements: [
    {
      ...w8a16Card,
      recipe: "W8A16",
      checkpoint: "instruct",
      published: "W8A16 INT8 per-channel",
      values: { benchmarkPercent: 77.9 },
      dataset: "OpenLLM v1",
      reference: "16 bits, 79.18 %",
    },
  ],
}
