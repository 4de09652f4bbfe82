// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/internlm2_5-7b-chat",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const internlm257B: Model = {
  id: "internlm2.5-7b",
  name: "internlm2_5-7b-chat",
  aliases: [],
  publisher: "Shanghai AI Lab",
  family: "internlm",
  repository: "internlm/internlm2_5-7b-chat",
  released: { value: "2024-07", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  license: { value: "other (internlm)", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "internlm2",
      gguf: "internlm2",
      checkpoint: [
        ["self_attn.qkv_proj", "attention.wqkv"],
        ["self_attn.o_proj", "attention.wo"],
        ["mlp.gate_proj", "feed_forward.w1"],
        ["mlp.up_proj", "feed_forward.w3"],
        ["mlp.down_proj", "feed_forward.w2"],
        ["input_layernorm", "attention_norm"],
        ["post_attention_layernorm", "ffn_norm"],
        ["model.embed_tokens", "model.tok_embeddings"],
        ["lm_head", "output"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 92_544,
    contextLength: 32_768,
    tiedEmbeddings: false,
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
              fusedQkv: "checkpoint",
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
  publishedParameters: {
    value: 7_737_708_544,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/internlm2_5-7b-chat",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 7_740_000_000, source: row },
  downloads: {
    value: 68_284,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/internlm2_5-7b-chat",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/internlm2_5-7b-chat",
      date: "2026-11-23",
    },
  ],
}
