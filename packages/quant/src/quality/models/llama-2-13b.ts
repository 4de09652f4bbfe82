import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const pull6302 = {
  dataset: "wikitext ctx 4096",
  source: { where: "https://github.com/ggml-org/llama.cpp/pull/6302", date },
}

export const llama213BQuality: ModelQuality = {
  model: "llama-2-13b",
  name: "Llama-2-13b-chat",
  measurements: [
    { ...pull6302, recipe: "IQ1_S", checkpoint: "base", values: { perplexity: 7.741 } },
    { ...pull6302, recipe: "IQ1_M", checkpoint: "base", values: { perplexity: 6.842 } },
  ],
}
