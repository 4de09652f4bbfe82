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

const dense = { kind: "dense", size: 14_336, gated: true, activation: "gelu" } satisfies Block

export const gemma29B: Model = {
  id: "gemma-2-9b",
  name: "Gemma-2-9b-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-2-9b-it",
  released: { value: "2024-06", source },
  license: { value: "gemma", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "gemma2", gguf: "gemma2" },
    hiddenSize: 3584,
    vocabularySize: 256_000,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 21,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 8,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 10_000 },
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
              heads: 16,
              kvHeads: 8,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 10_000 },
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
    value: 9_241_705_984,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-9b-it",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 9_240_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-2-9b-it", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 434_770,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-9b-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 71.3, metric: "percent, 5-shot evaluation", source: source2 },
    { name: "HellaSwag", score: 81.9, metric: "percent, 10-shot evaluation", source: source2 },
    { name: "PIQA", score: 81.7, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "SocialIQA", score: 53.4, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "BoolQ", score: 84.2, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Winogrande", score: 80.6, metric: "percent, partial score evaluation", source: source2 },
    { name: "ARC-e", score: 88, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "ARC-C", score: 68.4, metric: "percent, 25-shot evaluation", source: source2 },
    { name: "TriviaQA", score: 76.6, metric: "percent, 5-shot evaluation", source: source2 },
    { name: "Natural Questions", score: 29.2, metric: "percent, 5-shot evaluation", source: source2 },
    { name: "HumanEval", score: 40.2, metric: "percent, pass@1", source: source2 },
    { name: "MBPP", score: 52.4, metric: "percent, 3-shot evaluation", source: source2 },
    { name: "GSM8K", score: 68.6, metric: "percent, 5-shot majority@1", source: source2 },
    { name: "MATH", score: 36.6, metric: "percent, 4-shot evaluation", source: source2 },
    { name: "AGIEval", score: 52.8, metric: "percent, 3-5-shot evaluation", source: source2 },
    { name: "BIG-Bench", score: 68.2, metric: "percent, 3-shot Chain-of-Thought", source: source2 },
  ],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["layer_types: alternating sliding (even layers, window 4096) / full"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-2-9b-it", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-9b-it", date: "2026-11-23" },
  ],
}
