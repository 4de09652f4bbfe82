// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mixtral8X22b: Model = {
  id: "mixtral-8x22b",
  name: "Mixtral-8x22B-Instruct-v0.1",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mixtral-8x22B-Instruct-v0.1",
  released: { value: "2024-04", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "mixtral",
      gguf: "llama",
      checkpoint: [
        ["mlp.", "block_sparse_moe."],
        ["gate_proj", "w1"],
        ["up_proj", "w3"],
        ["down_proj", "w2"],
      ],
    },
    hiddenSize: 6144,
    vocabularySize: 32_000,
    contextLength: 65_536,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 56,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 48,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 8,
              active: 2,
              size: 16_384,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 140_630_071_296,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mixtral-8x22B-Instruct-v0.1",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 141_000_000_000,
    active: 39_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x22B-v0.1_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 28_653,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mixtral-8x22B-Instruct-v0.1",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x22B-v0.1_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mixtral-8x22B-Instruct-v0.1",
      date: "2026-11-23",
    },
  ],
}
