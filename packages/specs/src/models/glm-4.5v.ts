// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.5V",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://openrouter.ai/z-ai/glm-4.5v/benchmarks", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 96,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 64, base: 1_000_000, sections: [8, 12, 12] },
  qkvBias: true,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } } satisfies Block

export const glm45V: Model = {
  id: "glm-4.5v",
  name: "GLM-4.5V",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-4.5V",
  released: {
    value: "2025-08-11",
    source: { where: "anomalyco/models.dev@f3fc692:models/zhipuai/glm-4.5v.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "glm4v_moe", gguf: "glm4moe", checkpoint: [["model.", "model.language_model."]] },
    hiddenSize: 4096,
    vocabularySize: 151_552,
    contextLength: 65_536,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, attention, norm2, { kind: "dense", size: 10_944, gated: true, activation: "silu" }]],
      },
      {
        repeat: 45,
        layers: [
          [
            norm,
            attention,
            norm2,
            {
              kind: "experts",
              experts: 128,
              active: 8,
              size: 1408,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 1408 },
              router: { scoring: "sigmoid", selectionBias: true, normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 107_710_933_120,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.5V",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 107_000_000_000, active: 12_000_000_000, source: row },
  towers: [{ reads: "image", parameters: 858_681_856 }],
  downloads: {
    value: 96_239,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.5V",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "Artificial Analysis Coding Index", score: 10.9, metric: "index", source },
    { name: "SciCode", score: 22.1, metric: "percent correct", source },
    { name: "Terminal-Bench Hard", score: 5.3, metric: "success rate", source },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["vision_config is not known; the tower is counted from the defaults of the class"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.5V", date: "2026-11-23" },
    { where: "THUDM/slime:scripts/models/glm4.5-106B-A12B.sh", date: "2026-11-23" },
    {
      where:
        "a public repository file that its index did not name (GLM-4.5-Air config.json rebuilt in convert_to_hf.py)",
      date: "2026-11-23",
    },
  ],
}
