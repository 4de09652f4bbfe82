// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/ibm-granite/granite-3.3-8b-instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const granite338B: Model = {
  id: "granite-3.3-8b",
  name: "granite-3.3-8b-instruct",
  aliases: [],
  publisher: "IBM",
  family: "granite",
  repository: "ibm-granite/granite-3.3-8b-instruct",
  released: { value: "2025-04", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "granite", gguf: "granite" },
    hiddenSize: 4096,
    vocabularySize: 49_159,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 12_800, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { embedding: 1, residual: 1, attention: 1, logits: 1 },
  },
  publishedParameters: {
    value: 8_170_864_640,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.3-8b-instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 8_200_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.3-8b-instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 78_666,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.3-8b-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "Arena Hard", score: 57.56, metric: "percent", source: source2 },
    { name: "AlpacaEval 2.0", score: 62.68, metric: "percent", source: source2 },
    { name: "MMLU", score: 65.54, metric: "percent", source: source2 },
    { name: "PopQA", score: 26.17, metric: "percent", source: source2 },
    { name: "TruthfulQA", score: 66.86, metric: "percent", source: source2 },
    {
      name: "BIG-Bench Hard",
      score: 69.13,
      metric: "percent, OLMES (Added regex for more efficient answer extraction)",
      source: source2,
    },
    { name: "DROP", score: 59.36, metric: "percent, OLMES (Modified implementation)", source: source2 },
    { name: "GSM8K", score: 80.89, metric: "percent, OLMES", source: source2 },
    { name: "HumanEval", score: 89.73, metric: "percent, OLMES", source: source2 },
    { name: "HumanEval+", score: 86.09, metric: "percent, OLMES", source: source2 },
    { name: "IFEval", score: 74.82, metric: "percent, OLMES", source: source2 },
    { name: "AttaQ", score: 88.5, metric: "percent, Not specified (OLMES)", source: source2 },
    { name: "AIME 2024", score: 81.2, metric: "percent, Not specified", source: source2 },
    { name: "MATH-500", score: 69.02, metric: "percent, Not specified", source: source2 },
  ],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.3-8b-instruct",
      date: "2026-11-23",
    },
  ],
}
