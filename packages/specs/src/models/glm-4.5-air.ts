// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "https://openrouter.ai/z-ai/glm-4.5-air/benchmarks", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.00001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 96,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 64, base: 1_000_000 },
  qkvBias: true,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { gguf: "post_attention_norm" } } satisfies Block

const experts = {
  kind: "experts",
  experts: 128,
  active: 8,
  size: 1408,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 1408 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

export const glm45Air: Model = {
  id: "glm-4.5-air",
  name: "GLM-4.5-Air",
  aliases: ["GLM 4.5 Air"],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-4.5-Air",
  released: {
    value: "2025-07-28",
    source: { where: "anomalyco/models.dev@f3fc692:models/zhipuai/glm-4.5-air.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: { where: "zai-org/GLM-4.5@08158da:README.md", date: "2026-11-25" } },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "glm4_moe", gguf: "glm4moe" },
    hiddenSize: 4096,
    vocabularySize: 151_552,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, attention, norm2, { kind: "dense", size: 10_944, gated: true, activation: "silu" }]],
      },
      { repeat: 45, layers: [[norm, attention, norm2, experts]] },
    ],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: true, ownHead: true, ownOutputNorm: true },
        norm,
        attention,
        norm2,
        experts,
      ],
    ],
  },
  publishedParameters: {
    value: 110_468_824_832,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.5-Air",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 106_000_000_000,
    active: 12_000_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.5-Air",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 399_320,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.5-Air",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "Artificial Analysis Coding Index", score: 23.8, metric: "index", source },
    { name: "SciCode", score: 30.6, metric: "percent correct", source },
    { name: "Terminal-Bench Hard", score: 20.5, metric: "success rate", source },
  ],
  confidence: "counted",
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.5-Air", date: "2026-11-23" },
    { where: "THUDM/slime:scripts/models/glm4.5-106B-A12B.sh", date: "2026-11-23" },
    {
      where: "a public checkpoint converter that rebuilds GLM-4.5-Air's config.json (convert_to_hf.py)",
      date: "2026-11-23",
    },
    {
      where: "huggingface/transformers@c7ec229:src/transformers/models/glm4_moe/configuration_glm4_moe.py (defaults)",
      date: "2026-11-25",
    },
  ],
}
