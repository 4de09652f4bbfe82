// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://qwen-ai.com/qwq-32b/", date: "2026-11-23" }

const source3: Source = { where: "https://qwenlm.github.io/blog/qwq-32b/", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwq32B: Model = {
  id: "qwq-32b",
  name: "QwQ-32B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/QwQ-32B",
  released: { value: "2025-03", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 5120,
    vocabularySize: 152_064,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 40,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 27_648, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 32_763_876_352,
    source: {
      where: "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/QwQ-32B",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 32_500_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#QwQ-32B", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 67_354,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/QwQ-32B",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "GPQA", score: 65.2, metric: "percent, Pass@1", source: source2 },
    { name: "MATH-500", score: 90.6, metric: "percent", source: source2 },
    { name: "AIME 2024", score: 79.5, metric: "percent", source: source3 },
    { name: "LiveCodeBench", score: 63.4, metric: "percent", source: source3 },
    { name: "LiveBench", score: 73.1, metric: "percent", source: source3 },
    { name: "IFEval", score: 83.9, metric: "percent", source: source3 },
    { name: "BFCL", score: 66.4, metric: "percent", source: source3 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#QwQ-32B", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/QwQ-32B", date: "2026-11-23" },
  ],
}
