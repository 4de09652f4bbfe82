// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "layer", epsilon: 0.000001 } satisfies Block

export const ayaExpanse8B: Model = {
  id: "aya-expanse-8b",
  name: "Aya Expanse 8B",
  aliases: [],
  publisher: "Cohere",
  family: "command",
  repository: "CohereLabs/aya-expanse-8b",
  released: { value: "2024-10", source },
  license: { value: "cc-by-nc-4.0", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "cohere", gguf: "command-r" },
    hiddenSize: 4096,
    vocabularySize: 256_000,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              sideBySide: [
                {
                  kind: "attention",
                  heads: 32,
                  kvHeads: 8,
                  keyDim: 128,
                  valueDim: 128,
                  rope: { dimensions: 128, base: 10_000 },
                },
                { kind: "dense", size: 14_336, gated: true, activation: "silu" },
              ],
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { logits: 0.0625 },
  },
  publishedParameters: {
    value: 8_028_033_024,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/aya-expanse-8b",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 8_030_000_000,
    source: {
      where: "mlc-ai/mlc-llm@79d603f:python/mlc_llm/model/model_preset.py#aya-23",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 21_690,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/aya-expanse-8b",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "mlc-ai/mlc-llm@79d603f:python/mlc_llm/model/model_preset.py#aya-23", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/aya-expanse-8b",
      date: "2026-11-23",
    },
  ],
}
