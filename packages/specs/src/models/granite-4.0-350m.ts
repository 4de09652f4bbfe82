// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-350m",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const granite40350M: Model = {
  id: "granite-4.0-350m",
  name: "granite-4.0-350m",
  aliases: [],
  publisher: "IBM",
  family: "granite",
  repository: "ibm-granite/granite-4.0-350m",
  released: { value: "2025-10-28", source: row, verified: false },
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
    hiddenSize: 1024,
    vocabularySize: 100_352,
    contextLength: 32_768,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 4,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 2048, gated: true, activation: "silu", fusedGateUp: "checkpoint" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { embedding: 1, residual: 1, attention: 1, logits: 1 },
  },
  publishedParameters: {
    value: 352_379_904,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-350m",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 350_000_000, source: row },
  downloads: {
    value: 52_097,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-350m",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.0-350m",
      date: "2026-11-23",
    },
  ],
}
