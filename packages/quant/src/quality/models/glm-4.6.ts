import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const ubergarmCard = { source: { where: "https://huggingface.co/ubergarm/GLM-4.6-GGUF", date } }

export const glm46Quality: ModelQuality = {
  model: "glm-4.6",
  name: "GLM-4.6",
  measurements: [
    {
      ...ubergarmCard,
      recipe: "BF16",
      values: { perplexity: 3.4454 },
      standardErrors: { perplexity: 0.01999 },
      bitsPerWeight: 16.003,
      printedSize: "664.707 GiB",
    },
  ],
}
