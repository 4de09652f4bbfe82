// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#naver-hyperclovax/HyperCLOVAX-SEED-Think-14B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

export const hyperclovaxSeedThink14B: Model = {
  id: "hyperclovax-seed-think-14b",
  name: "HyperCLOVAX-SEED-Think-14B",
  aliases: [],
  publisher: "NAVER",
  family: "hyperclovax",
  repository: "naver-hyperclovax/HyperCLOVAX-SEED-Think-14B",
  released: { value: "2025-07-22", source: row, verified: false },
  license: { value: "other (hyperclovax-seed)", source: row, verified: false },
  capabilities: ["chat", "reasoning"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "hyperclovax",
      checkpoint: [
        ["post_attention_layernorm", "post_norm1"],
        ["pre_feedforward_layernorm", "post_attention_layernorm"],
        ["post_feedforward_layernorm", "post_norm2"],
      ],
    },
    hiddenSize: 6144,
    vocabularySize: 110_592,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 38,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 48,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm2,
            { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { huggingFace: "pre_feedforward_layernorm" } },
            { kind: "dense", size: 14_336, gated: true, activation: "silu" },
            norm2,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 14_748_112_896,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#naver-hyperclovax/HyperCLOVAX-SEED-Think-14B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 14_700_000_000, source: row },
  downloads: {
    value: 42_135,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#naver-hyperclovax/HyperCLOVAX-SEED-Think-14B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#naver-hyperclovax/HyperCLOVAX-SEED-Think-14B",
      date: "2026-11-23",
    },
  ],
}
