import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const graniteCard = {
  source: { where: "https://huggingface.co/RedHatAI/granite-3.1-8b-instruct-quantized.w4a16", date },
}

export const granite318BInstructQuality: ModelQuality = {
  name: "granite-3.1-8b-instruct",
  measurements: [
    {
      ...graniteCard,
      recipe: "GPTQ-4-128",
      published: "W4A16",
      values: { benchmarkPercent: 69.81 },
      dataset: "OpenLLM v1",
      reference: "16 bits, 70.3 %",
    },
  ],
}
