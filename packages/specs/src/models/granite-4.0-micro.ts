// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-micro-base",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const granite40Micro: Model = {
  id: "granite-4.0-micro",
  name: "granite-4.0-micro",
  aliases: [],
  publisher: "IBM",
  family: "granite",
  repository: "ibm-granite/granite-4.0-micro",
  released: { value: "2025-10-02", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "granitemoehybrid",
      gguf: "granite",
      checkpoint: [
        ["mixer.", "mamba."],
        ["mlp.experts.gate_up_proj", "block_sparse_moe.input_linear.weight"],
        ["mlp.experts.down_proj", "block_sparse_moe.output_linear.weight"],
        ["mlp.gate.weight", "block_sparse_moe.router.layer.weight"],
        ["mlp.shared_experts.gate_up_proj", "shared_mlp.input_linear"],
        ["mlp.shared_experts.down_proj", "shared_mlp.output_linear"],
        ["mlp.gate_up_proj", "shared_mlp.input_linear"],
        ["mlp.down_proj", "shared_mlp.output_linear"],
      ],
    },
    hiddenSize: 2560,
    vocabularySize: 100_352,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 40,
              kvHeads: 8,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 8192, gated: true, activation: "silu", fusedGateUp: "checkpoint" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { embedding: 1, residual: 1, attention: 1, logits: 1 },
  },
  publishedParameters: undefined,
  statedParameters: { total: 3_400_000_000, source: row },
  downloads: {
    value: 379_395,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-micro",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-micro-base",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-micro",
      date: "2026-11-23",
    },
  ],
}
