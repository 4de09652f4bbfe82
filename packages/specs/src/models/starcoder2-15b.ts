// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const starcoder215B: Model = {
  id: "starcoder2-15b",
  name: "StarCoder2-15B",
  aliases: [],
  publisher: "BigCode",
  family: "starcoder",
  repository: "bigcode/starcoder2-15b",
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
    hiddenSize: 6144,
    vocabularySize: 49_152,
    contextLength: 16_384,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 48,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
              outputBias: true,
              window: 4096,
            },
            norm,
            { kind: "dense", size: 24_576, gated: false, activation: "gelu", bias: true },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 15_700_000_000,
    source: {
      where: "berketpbs/llmspec:data/models.json (40 layers, 6144, kv 4, 128)",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#bigcode/starcoder2-15b",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "berketpbs/llmspec:data/models.json (40 layers, 6144, kv 4, 128)", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#bigcode/starcoder2-15b", date: "2026-11-23" },
    {
      where: "a public repository file that its index did not name (starcoder2-15b/config.json in full)",
      date: "2026-11-23",
    },
  ],
}
