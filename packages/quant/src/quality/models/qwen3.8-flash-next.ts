import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const unslothPull129 = { source: { where: "https://github.com/unslothai/llama.cpp/pull/129", date } }

export const qwen38FlashNextQuality: ModelQuality = {
  model: "qwen3.8-flash-next",
  name: "Qwen3.8-Flash-Next",
  measurements: [
    {
      ...unslothPull129,
      recipe: "UD-IQ1_S",
      published: "KV f16",
      cache: { keys: "f16", values: "f16" },
      values: { perplexity: 1.4804 },
    },
    {
      ...unslothPull129,
      recipe: "UD-IQ1_S",
      published: "KV q4_0 + Hadamard rotation",
      cache: { keys: "q4_0", values: "q4_0" },
      values: { perplexity: 1.4906 },
    },
  ],
}
