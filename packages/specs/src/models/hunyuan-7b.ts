// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tencent/Hunyuan-7B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const hunyuan7B: Model = {
  id: "hunyuan-7b",
  name: "Hunyuan-7B-Instruct",
  aliases: [],
  publisher: "Tencent",
  family: "hunyuan",
  repository: "tencent/Hunyuan-7B-Instruct",
  released: { value: "2025-08-04", source: row, verified: false },
  license: { value: "other (tencent-hunyuan)", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "hunyuan_v1_dense",
      gguf: "hunyuan-dense",
      checkpoint: [
        ["self_attn.q_norm", "self_attn.query_layernorm"],
        ["self_attn.k_norm", "self_attn.key_layernorm"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 128_167,
    contextLength: 262_144,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 14_336, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 7_500_000_000, source: row },
  downloads: {
    value: 18_238,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tencent/Hunyuan-7B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tencent/Hunyuan-7B-Instruct",
      date: "2026-11-23",
    },
  ],
}
