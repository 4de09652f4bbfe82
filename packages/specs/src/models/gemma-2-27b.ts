// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/blog/gemma2", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_feedforward_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 36_864, gated: true, activation: "gelu" } satisfies Block

export const gemma227B: Model = {
  id: "gemma-2-27b",
  name: "Gemma-2-27b-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-2-27b-it",
  released: { value: "2024-06", source },
  license: { value: "gemma", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "gemma2", gguf: "gemma2" },
    hiddenSize: 4608,
    vocabularySize: 256_000,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 23,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 16,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              window: 4096,
            },
            norm2,
            norm3,
            dense,
            norm2,
          ],
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 16,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm2,
            norm3,
            dense,
            norm2,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 27_227_128_320,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-27b-it",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 27_200_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-2-27b-it", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 49_913,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-27b-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 75.2, metric: "percent, 5-shot, top-1", source: source2 },
    { name: "HellaSwag", score: 86.4, metric: "percent, 10-shot", source: source2 },
    { name: "PIQA", score: 83.2, metric: "percent, 0-shot", source: source2 },
    { name: "SocialIQA", score: 53.7, metric: "percent, 0-shot", source: source2 },
    { name: "BoolQ", score: 84.8, metric: "percent, 0-shot", source: source2 },
    { name: "WinoGrande", score: 83.7, metric: "percent, 5-shot", source: source2 },
    { name: "ARC-e", score: 88.6, metric: "percent, 0-shot", source: source2 },
    { name: "ARC-C", score: 71.4, metric: "percent, 25-shot", source: source2 },
    { name: "TriviaQA", score: 83.7, metric: "percent, 5-shot", source: source2 },
    { name: "Natural Questions", score: 34.5, metric: "percent, 5-shot", source: source2 },
    { name: "HumanEval", score: 51.8, metric: "percent, pass@1", source: source2 },
    { name: "MBPP", score: 62.6, metric: "percent, 3-shot", source: source2 },
    { name: "GSM8K", score: 74, metric: "percent, 5-shot, maj@1", source: source2 },
    { name: "MATH", score: 42.3, metric: "percent, 4-shot", source: source2 },
    { name: "AGIEval", score: 55.1, metric: "percent, 3-5-shot", source: source2 },
    { name: "BIG-Bench", score: 74.9, metric: "percent, 3-shot, CoT", source: source2 },
  ],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["layer_types: alternating sliding (even layers, window 4096) / full"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-2-27b-it", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-27b-it", date: "2026-11-23" },
  ],
}
