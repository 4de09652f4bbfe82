// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-h-micro",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const mamba2 = {
  kind: "mamba2",
  heads: 64,
  headDim: 64,
  stateSize: 128,
  groups: 1,
  kernel: 4,
  convolutionBias: true,
} satisfies Block

const dense = { kind: "dense", size: 8192, gated: true, activation: "silu", fusedGateUp: "checkpoint" } satisfies Block

const layer = [norm, mamba2, norm, dense] satisfies Layer

export const granite40HMicro: Model = {
  id: "granite-4.0-h-micro",
  name: "granite-4.0-h-micro",
  aliases: [],
  publisher: "IBM",
  family: "granite",
  repository: "ibm-granite/granite-4.0-h-micro",
  released: { value: "2025-10-02", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "granitemoehybrid",
      gguf: "granitehybrid",
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
    hiddenSize: 2048,
    vocabularySize: 100_352,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 4,
        layers: [
          layer,
          layer,
          layer,
          layer,
          layer,
          [norm, { kind: "attention", heads: 32, kvHeads: 8, keyDim: 64, valueDim: 64 }, norm, dense],
          layer,
          layer,
          layer,
          layer,
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { embedding: 1, residual: 1, attention: 1, logits: 1 },
  },
  publishedParameters: {
    value: 3_191_396_096,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-h-micro",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 3_200_000_000, source: row },
  downloads: {
    value: 5958,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-h-micro",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.mamba_*", "norm.epsilon"],
  notes: ["4 attention + 36 Mamba-2 layers; mamba dims that no source states, checked against the safetensors total"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-h-micro",
      date: "2026-11-23",
    },
  ],
}
