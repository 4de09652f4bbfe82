// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/deepseek-moe-16b-base",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 16,
  kvHeads: 16,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 10_000 },
} satisfies Block

export const deepseekMoe16B: Model = {
  id: "deepseek-moe-16b",
  name: "DeepSeekMoE-16B-Chat",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/deepseek-moe-16b-chat",
  released: { value: "2024-01-11", source: row, verified: false },
  license: { value: "other (deepseek)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek", gguf: "deepseek" },
    hiddenSize: 2048,
    vocabularySize: 102_400,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, attention, norm, { kind: "dense", size: 10_944, gated: true, activation: "silu" }]],
      },
      {
        repeat: 27,
        layers: [
          [
            norm,
            attention,
            norm,
            {
              kind: "experts",
              experts: 64,
              active: 6,
              size: 1408,
              gated: true,
              activation: "silu",
              shared: { count: 2, size: 2816 },
              router: { scoring: "softmax", normalize: false },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 16_375_728_128,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/deepseek-moe-16b-chat",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 16_400_000_000, active: 2_800_000_000, source: row },
  downloads: {
    value: 25_838,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/deepseek-moe-16b-chat",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/deepseek-moe-16b-base",
      date: "2026-11-23",
    },
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/deepseek-moe-16b-chat",
      date: "2026-11-23",
    },
  ],
}
