// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "https://qwenlm.github.io/blog/qwen3/", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen332B: Model = {
  id: "qwen3-32b",
  name: "Qwen3-32B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-32B",
  released: {
    value: "2025-04",
    source: { where: "anomalyco/models.dev@f3fc692:models/alibaba/qwen3-32b.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3", gguf: "qwen3" },
    hiddenSize: 5120,
    vocabularySize: 151_936,
    contextLength: 40_960,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 25_600, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 32_800_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen3-32B", date: "2026-11-23", scope: "row" },
  },
  downloads: undefined,
  benchmarks: [
    {
      name: "Aider Polyglot",
      score: 40,
      metric: "percent correct",
      source: { where: "https://aider.chat/docs/leaderboards/", date: "2026-11-23" },
    },
    { name: "Arena Hard", score: 93.8, metric: "percent", source },
    { name: "AIME 2024", score: 81.4, metric: "percent, Pass@64", source },
    { name: "AIME 2025", score: 72.9, metric: "percent, Pass@64", source },
    { name: "LiveCodeBench", score: 65.7, metric: "percent, v5", source },
    { name: "CodeForces", score: 1977, metric: "Elo Rating", source },
    { name: "Aider", score: 50.2, metric: "percent, Pass@2", source },
    { name: "LiveBench", score: 74.9, metric: "percent", source },
    { name: "BFCL", score: 70.3, metric: "percent, v3", source },
    { name: "MultiLF", score: 73, metric: "percent", source },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen3-32B", date: "2026-11-23" }],
}
