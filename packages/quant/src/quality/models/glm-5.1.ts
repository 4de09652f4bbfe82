import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const aesSedaiCard = { source: { where: "https://huggingface.co/AesSedai/GLM-5.1-GGUF", date } }

export const glm51Quality: ModelQuality = {
  model: "glm-5.1",
  name: "GLM-5.1",
  measurements: [
    {
      ...aesSedaiCard,
      recipe: "Q5_K_M (MoE mix)",
      values: { perplexity: 2.73242, perplexityIncreasePercent: 0.3411, meanKlDivergence: 0.020247 },
      bitsPerWeight: 5.93,
      printedSize: "520.08 GiB",
      note: "always-active tensors, expert gate, up, down: Q8_0, Q5_K, Q5_K, Q6_K",
    },
    {
      ...aesSedaiCard,
      recipe: "Q4_K_M (MoE mix)",
      values: { perplexity: 2.754593, perplexityIncreasePercent: 1.1553, meanKlDivergence: 0.037406 },
      bitsPerWeight: 4.93,
      printedSize: "432.8 GiB",
      note: "always-active tensors, expert gate, up, down: Q8_0, Q4_K, Q4_K, Q5_K",
    },
    {
      ...aesSedaiCard,
      recipe: "IQ4_XS (MoE mix)",
      values: { perplexity: 2.892748, perplexityIncreasePercent: 6.2287, meanKlDivergence: 0.099818 },
      bitsPerWeight: 3.84,
      printedSize: "336.61 GiB",
      note: "always-active tensors, expert gate, up, down: Q8_0, IQ3_S, IQ3_S, IQ4_XS",
    },
  ],
}
