// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#falcon-180B-chat",
  date: "2026-11-23",
  scope: "row",
}

export const falcon180B: Model = {
  id: "falcon-180b",
  name: "Falcon-180B-Chat",
  aliases: [],
  publisher: "TII",
  family: "falcon",
  repository: "tiiuae/falcon-180B-chat",
  released: { value: "2023-09-06", source: row, verified: false },
  license: { value: "other (falcon-180b)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "falcon",
      gguf: "falcon",
      checkpoint: [
        ["model.layers.", "transformer.h."],
        ["model.embed_tokens", "transformer.word_embeddings"],
        ["model.norm", "transformer.ln_f"],
        ["self_attn.qkv_proj", "self_attention.query_key_value"],
        ["self_attn.o_proj", "self_attention.dense"],
        ["mlp.up_proj", "mlp.dense_h_to_4h"],
        ["mlp.down_proj", "mlp.dense_4h_to_h"],
      ],
    },
    hiddenSize: 14_848,
    vocabularySize: 65_024,
    contextLength: 2048,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 80,
        layers: [
          [
            {
              sideBySide: [
                {
                  kind: "norm",
                  type: "layer",
                  bias: true,
                  epsilon: 0.00001,
                  tensor: { gguf: "attn_norm_2", huggingFace: "ln_attn" },
                },
                {
                  kind: "attention",
                  heads: 232,
                  kvHeads: 8,
                  keyDim: 64,
                  valueDim: 64,
                  rope: { dimensions: 64, base: 10_000 },
                  fusedQkv: "both",
                },
                {
                  kind: "norm",
                  type: "layer",
                  bias: true,
                  epsilon: 0.00001,
                  tensor: { gguf: "attn_norm", huggingFace: "ln_mlp" },
                },
                { kind: "dense", size: 59_392, gated: false, activation: "gelu" },
              ],
            },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "layer", bias: true, epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 179_522_565_120,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/falcon-180B-chat",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 180_000_000_000, source: row },
  downloads: {
    value: 90,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/falcon-180B-chat",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#falcon-180B-chat", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/falcon-180B-chat", date: "2026-11-23" },
  ],
}
