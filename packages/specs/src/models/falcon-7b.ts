// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#falcon-7b-instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", bias: true, epsilon: 0.00001 } satisfies Block

export const falcon7B: Model = {
  id: "falcon-7b",
  name: "Falcon-7B-Instruct",
  aliases: [],
  publisher: "TII",
  family: "falcon",
  repository: "tiiuae/falcon-7b-instruct",
  released: { value: "2023-05-24", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
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
    hiddenSize: 4544,
    vocabularySize: 65_024,
    contextLength: 2048,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              sideBySide: [
                {
                  kind: "attention",
                  heads: 71,
                  kvHeads: 1,
                  keyDim: 64,
                  valueDim: 64,
                  rope: { dimensions: 64, base: 10_000 },
                  fusedQkv: "both",
                },
                { kind: "dense", size: 18_176, gated: false, activation: "gelu" },
              ],
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 7_200_000_000, source: row },
  downloads: {
    value: 50_338,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/falcon-7b-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["safetensors total 7.217B stores the tied head twice"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#falcon-7b-instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/falcon-7b-instruct",
      date: "2026-11-23",
    },
  ],
}
