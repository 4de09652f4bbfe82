import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const steampunqueCard = { source: { where: "https://huggingface.co/steampunque/Qwen3-30B-A3B-Hybrid-GGUF", date } }

export const qwen330BA3bQuality: ModelQuality = {
  model: "qwen3-30b-a3b",
  name: "Qwen3-30B-A3B",
  measurements: [
    { ...steampunqueCard, recipe: "IQ4_XS", values: { perplexity: 9.15 }, printedSize: "16.6 GB" },
    { ...steampunqueCard, recipe: "Q4_K_H hybrid layer mix", values: { perplexity: 9.1 }, printedSize: "16.6 GB" },
  ],
}
