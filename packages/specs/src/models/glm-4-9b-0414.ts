// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4-9B-0414",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

export const glm49B0414: Model = {
  id: "glm-4-9b-0414",
  name: "GLM-4-9B-0414",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-4-9B-0414",
  released: { value: "2025-04-14", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "glm4",
      gguf: "glm4",
      checkpoint: [
        ["post_attention_layernorm", "post_self_attn_layernorm"],
        ["pre_feedforward_layernorm", "post_attention_layernorm"],
        ["post_feedforward_layernorm", "post_mlp_layernorm"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 151_552,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 10_000 },
              qkvBias: true,
            },
            norm2,
            { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { huggingFace: "pre_feedforward_layernorm" } },
            { kind: "dense", size: 13_696, gated: true, activation: "silu", fusedGateUp: "both" },
            norm2,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 9_400_279_040,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4-9B-0414",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 9_000_000_000, source: row },
  downloads: {
    value: 25_148,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4-9B-0414",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4-9B-0414", date: "2026-11-23" },
    { where: "THUDM/slime:scripts/models/glm4-9B.sh", date: "2026-11-23" },
  ],
}
