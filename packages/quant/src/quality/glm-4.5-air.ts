import type { ModelQuality } from "./measurement.ts"

const date = "2026-11-23"
const ubergarmCard = { where: "https://huggingface.co/ubergarm/GLM-4.5-Air-GGUF", date }
const pull624 = { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/624", date }

export const glm45AirQuality: ModelQuality = {
  model: "glm-4.5-air",
  measurements: [
    {
      recipe: "BF16",
      metric: "perplexity",
      value: 4.5704,
      error: 0.02796,
      dataset: "wiki.test.raw",
      source: ubergarmCard,
    },
    {
      recipe: "Q8_0",
      metric: "perplexity",
      value: 4.5798,
      error: 0.02804,
      dataset: "wiki.test.raw",
      source: ubergarmCard,
    },
    {
      recipe: "IQ3_KS",
      published: "IQ3_KS recipe (ik, ffn_down iq4_nl/q6_0), main",
      metric: "perplexity",
      value: 4.8086,
      error: 0.02985,
      dataset: "wiki.test.raw",
      source: pull624,
    },
    {
      recipe: "IQ3_KS",
      published: "IQ3_KS recipe (ik), PR 624 quantizer",
      metric: "perplexity",
      value: 4.7975,
      error: 0.02972,
      dataset: "wiki.test.raw",
      source: pull624,
    },
  ],
}
