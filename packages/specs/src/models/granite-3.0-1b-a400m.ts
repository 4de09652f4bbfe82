// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.0-1b-a400m-base",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const granite301BA400m: Model = {
  id: "granite-3.0-1b-a400m",
  name: "granite-3.0-1b-a400m-base",
  aliases: [],
  publisher: "IBM",
  family: "granite",
  repository: "ibm-granite/granite-3.0-1b-a400m-base",
  released: { value: "2024-10-21", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "granitemoe",
      gguf: "granitemoe",
      checkpoint: [
        ["mlp.experts.gate_up_proj", "block_sparse_moe.input_linear.weight"],
        ["mlp.experts.down_proj", "block_sparse_moe.output_linear.weight"],
        ["mlp.gate.weight", "block_sparse_moe.router.layer.weight"],
      ],
    },
    hiddenSize: 1024,
    vocabularySize: 49_152,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 24,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 8,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 32,
              active: 8,
              size: 512,
              gated: true,
              activation: "silu",
              router: { scoring: "softmaxOfChosen", normalize: false },
              fusedGateUp: "checkpoint",
              stacked: "rowsFirst",
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { embedding: 1, residual: 1, attention: 1, logits: 1 },
  },
  publishedParameters: {
    value: 1_384_956_928,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.0-1b-a400m-base",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 1_300_000_000, active: 400_000_000, source: row },
  downloads: {
    value: 73_974,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.0-1b-a400m-base",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.0-1b-a400m-base",
      date: "2026-11-23",
    },
  ],
}
