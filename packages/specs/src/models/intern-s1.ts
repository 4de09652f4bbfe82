// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/Intern-S1",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const internS1: Model = {
  id: "intern-s1",
  name: "Intern-S1",
  aliases: [],
  publisher: "Shanghai AI Lab",
  family: "internlm",
  repository: "internlm/Intern-S1",
  released: { value: "2025-07-26", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen3_moe", gguf: "qwen3moe" },
    hiddenSize: 4096,
    vocabularySize: 153_216,
    contextLength: 65_536,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 94,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              qkNorm: true,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 8,
              size: 1536,
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
  publishedParameters: {
    value: 240_709_856_128,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/Intern-S1",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 241_000_000_000, active: 28_000_000_000, source: row },
  towers: [{ reads: "image", parameters: 5_605_735_808 }],
  downloads: {
    value: 17_809,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/Intern-S1",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/Intern-S1", date: "2026-11-23" },
  ],
}
