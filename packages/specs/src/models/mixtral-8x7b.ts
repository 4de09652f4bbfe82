// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mixtral8X7b: Model = {
  id: "mixtral-8x7b",
  name: "Mixtral-8x7B-Instruct-v0.1",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mixtral-8x7B-Instruct-v0.1",
  released: { value: "2023-12", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat"],
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
    hiddenSize: 4096,
    vocabularySize: 32_000,
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
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 8,
              active: 2,
              size: 14_336,
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
    value: 46_702_792_704,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mixtral-8x7B-Instruct-v0.1",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 46_700_000_000,
    active: 12_900_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x7B-v0.1_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 667_340,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mixtral-8x7B-Instruct-v0.1",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/mistralai--Mixtral-8x7B-v0.1_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mixtral-8x7B-Instruct-v0.1",
      date: "2026-11-23",
    },
  ],
}
