// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#upstage/Solar-Open-100B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const solarOpen100B: Model = {
  id: "solar-open-100b",
  name: "Solar-Open-100B",
  aliases: [],
  publisher: "Upstage",
  family: "solar",
  repository: "upstage/Solar-Open-100B",
  released: { value: "2025-12-31", source: row, verified: false },
  license: { value: "other (solar)", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "glm4_moe", gguf: "glm4moe" },
    hiddenSize: 4096,
    vocabularySize: 196_608,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 48,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } },
            {
              kind: "experts",
              experts: 128,
              active: 8,
              size: 1280,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 1280 },
              router: { scoring: "sigmoid", selectionBias: true, normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 102_600_000_000, active: 12_000_000_000, source: row },
  downloads: {
    value: 173_313,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#upstage/Solar-Open-100B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#upstage/Solar-Open-100B", date: "2026-11-23" },
    { where: "pypi-data/pypi-mirror-403: mlx_lm/models/solar_open.py (reuses glm4_moe)", date: "2026-11-23" },
  ],
}
