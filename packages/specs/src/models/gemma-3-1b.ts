// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://ai.google.dev/gemma/docs/core/model_card_3", date: "2026-11-23" }

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-3-1b-it",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 4,
  kvHeads: 1,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 256, base: 10_000 },
  qkNorm: true,
  window: 512,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_feedforward_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 6912, gated: true, activation: "gelu" } satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, dense, norm2] satisfies Layer

export const gemma31B: Model = {
  id: "gemma-3-1b",
  name: "Gemma-3-1b-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-3-1b-it",
  released: { value: "2025-03", source },
  license: { value: "gemma", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "gemma3_text", gguf: "gemma3" },
    hiddenSize: 1152,
    vocabularySize: 262_144,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 4,
        layers: [
          layer,
          layer,
          layer,
          layer,
          layer,
          [
            norm,
            {
              kind: "attention",
              heads: 4,
              kvHeads: 1,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 1_000_000 },
              qkNorm: true,
            },
            norm2,
            norm3,
            dense,
            norm2,
          ],
        ],
      },
      { repeat: 2, layers: [layer] },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 32_768, source: row },
  publishedParameters: {
    value: 999_885_952,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3-1b-it",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 1_000_000_000, source: row },
  downloads: {
    value: 628_229,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3-1b-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "GPQA", score: 19.2, metric: "percent, 0-shot evaluation diamond", source: source2 },
    { name: "SimpleQA", score: 2.2, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "FACTS Grounding", score: 36.4, metric: "percent", source: source2 },
    { name: "BIG-Bench Hard", score: 39.1, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "BIG-Bench Extra Hard", score: 7.2, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "IFEval", score: 80.2, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MMLU-Pro", score: 14.7, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "LiveCodeBench", score: 1.9, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Bird-SQL (dev)", score: 6.4, metric: "percent", source: source2 },
    { name: "MATH", score: 48, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "HiddenMath", score: 15.8, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MBPP", score: 35.2, metric: "percent, 3-shot evaluation", source: source2 },
    { name: "HumanEval", score: 41.5, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Natural2Code", score: 56, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "GSM8K", score: 62.8, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Global-MMLU-Lite", score: 34.2, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "ECLeKTic", score: 1.4, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "WMT24++", score: 35.9, metric: "percent, 0-shot evaluation", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-3-1b-it", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3-1b-it", date: "2026-11-23" },
  ],
}
