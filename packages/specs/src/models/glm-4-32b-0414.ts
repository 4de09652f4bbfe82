// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "berketpbs/llmspec:data/models.json (THUDM/GLM-Z1-32B-0414: 61 layers, hidden 6144, kv_heads 2, head_dim 128)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

export const glm432B0414: Model = {
  id: "glm-4-32b-0414",
  name: "GLM-4-32B-0414",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-4-32B-0414",
  released: { value: "2025-04-14", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "toolUse"],
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
    hiddenSize: 6144,
    vocabularySize: 151_552,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 61,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 48,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm2,
            { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { huggingFace: "pre_feedforward_layernorm" } },
            { kind: "dense", size: 23_040, gated: true, activation: "silu", fusedGateUp: "both" },
            norm2,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 32_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "berketpbs/llmspec:data/models.json (THUDM/GLM-Z1-32B-0414: 61 layers, hidden 6144, kv_heads 2, head_dim 128)",
      date: "2026-11-23",
    },
    {
      where:
        "THUDM/slime:scripts/models/glm4-32B.sh (hidden 6144, 48 heads, ffn 23040, vocab 151552; that script pads layers/groups to 64/8)",
      date: "2026-11-23",
    },
  ],
}
