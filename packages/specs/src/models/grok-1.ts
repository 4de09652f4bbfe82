// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py (layers/heads/experts/vocab)",
  date: "2026-11-23",
  scope: "row",
}

export const grok1: Model = {
  id: "grok-1",
  name: "Grok-1",
  aliases: [],
  publisher: "xAI",
  family: "grok",
  repository: "xai-org/grok-1",
  released: { value: "2024-03-17", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "grok",
      gguf: "grok",
      checkpoint: [
        ["mlp.experts.", "block_sparse_moe.experts."],
        ["mlp.gate.weight", "block_sparse_moe.gate.weight"],
      ],
    },
    hiddenSize: 6144,
    vocabularySize: 131_072,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { huggingFace: "pre_attn_norm" } },
            {
              kind: "attention",
              heads: 48,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            {
              kind: "norm",
              type: "rms",
              epsilon: 0.000001,
              tensor: { huggingFace: "post_attn_norm", gguf: "attn_output_norm" },
              placement: "output",
            },
            { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { huggingFace: "pre_moe_norm" } },
            {
              kind: "experts",
              experts: 8,
              active: 2,
              size: 32_768,
              gated: true,
              activation: "gelu",
              router: { scoring: "softmax", normalize: true },
            },
            {
              kind: "norm",
              type: "rms",
              epsilon: 0.000001,
              tensor: { huggingFace: "post_moe_norm", gguf: "layer_output_norm" },
              placement: "output",
            },
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.000001 },
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 314_000_000_000, active: 79_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.intermediate_size", "rope.base", "norm.epsilon"],
  notes: ["FFN width 32768 (GenZ approximates with 8x hidden, non-gated); computed total 314B"],
  sources: [
    {
      where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/misc.py (layers/heads/experts/vocab)",
      date: "2026-11-23",
    },
  ],
}
