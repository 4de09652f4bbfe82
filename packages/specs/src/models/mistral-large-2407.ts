// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Mistral-Large-Instruct-2407",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://huggingface.co/mistralai/Mistral-Large-Instruct-2407", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mistralLarge2407: Model = {
  id: "mistral-large-2407",
  name: "Mistral-Large-Instruct-2407",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mistral-Large-Instruct-2407",
  released: {
    value: "2024-07-24",
    source: {
      where: "JonathanChavezTamales/LLMStats@df1d14e:models/mistral/mistral-large-2-2407/model.json",
      date: "2026-11-23",
    },
  },
  license: { value: "other (mrl)", source: row, verified: false },
  capabilities: ["chat", "coding", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 12_288,
    vocabularySize: 32_768,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 88,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 96,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            { kind: "dense", size: 28_672, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 131_072, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 123_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [
    {
      name: "MMLU",
      score: 84,
      metric: "percent",
      source: { where: "https://mistral.ai/news/mistral-large-2407/", date: "2026-11-23" },
    },
    { name: "MMLU French", score: 82.8, metric: "percent", source },
    { name: "MT-Bench", score: 86.3, metric: "percent", source },
    { name: "HumanEval", score: 92, metric: "percent, Pass@1", source },
    { name: "GSM8K", score: 93, metric: "percent", source },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Mistral-Large-Instruct-2407", date: "2026-11-23" }],
}
