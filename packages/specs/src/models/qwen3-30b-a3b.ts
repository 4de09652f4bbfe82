// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://qwenlm.github.io/blog/qwen3/", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen330BA3b: Model = {
  id: "qwen3-30b-a3b",
  name: "Qwen3-30B-A3B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-30B-A3B",
  released: { value: "2025-04", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3_moe", gguf: "qwen3moe" },
    hiddenSize: 2048,
    vocabularySize: 151_936,
    contextLength: 40_960,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 48,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              qkNorm: true,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 8,
              size: 768,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 30_500_000_000,
    active: 3_300_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-30B-A3B_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [
    { name: "Arena Hard", score: 91, metric: "percent", source: source2 },
    { name: "AIME 2024", score: 80.4, metric: "percent", source: source2 },
    { name: "AIME 2025", score: 70.9, metric: "percent", source: source2 },
    { name: "LiveCodeBench", score: 62.6, metric: "percent, v5", source: source2 },
    { name: "GPQA", score: 65.8, metric: "percent", source: source2 },
    { name: "LiveBench", score: 74.3, metric: "percent", source: source2 },
    { name: "BFCL", score: 69.1, metric: "percent, v3", source: source2 },
    { name: "MultiIF", score: 72.2, metric: "percent", source: source2 },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-30B-A3B_config.json",
      date: "2026-11-23",
    },
  ],
}
