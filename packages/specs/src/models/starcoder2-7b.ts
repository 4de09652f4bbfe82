// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const starcoder27B: Model = {
  id: "starcoder2-7b",
  name: "StarCoder2-7B",
  aliases: [],
  publisher: "BigCode",
  family: "starcoder",
  repository: "bigcode/starcoder2-7b",
  released: { value: "2024-02", source },
  license: { value: "bigcode-openrail-m", source },
  capabilities: ["coding", "fillInTheMiddle"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "starcoder2",
      gguf: "starcoder2",
      checkpoint: [
        ["mlp.up_proj", "mlp.c_fc"],
        ["mlp.down_proj", "mlp.c_proj"],
      ],
    },
    hiddenSize: 4608,
    vocabularySize: 49_152,
    contextLength: 16_384,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 36,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
              outputBias: true,
              window: 4096,
            },
            norm,
            { kind: "dense", size: 18_432, gated: false, activation: "gelu", bias: true },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 7_173_923_840,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#bigcode/starcoder2-7b",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 7_170_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#bigcode/starcoder2-7b",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 13_694,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#bigcode/starcoder2-7b",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#bigcode/starcoder2-7b", date: "2026-11-23" },
  ],
}
