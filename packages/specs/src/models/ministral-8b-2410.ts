// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/mistral.py",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://huggingface.co/mistralai/Ministral-8B-Instruct-2410", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const ministral8B2410: Model = {
  id: "ministral-8b-2410",
  name: "Ministral-8B-Instruct-2410",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Ministral-8B-Instruct-2410",
  released: {
    value: "2024-10-16",
    source: {
      where: "JonathanChavezTamales/LLMStats@df1d14e:models/mistral/ministral-8b-instruct-2410/model.json",
      date: "2026-11-23",
    },
  },
  license: { value: "other (mrl)", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 131_072,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 36,
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
            { kind: "dense", size: 12_288, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 131_072, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 8_020_000_000, source: row },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Ministral-8B-Instruct-2410",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 65, metric: "percent", source },
    { name: "AGI Eval", score: 48.3, metric: "percent", source },
    { name: "Winogrande", score: 75.3, metric: "percent", source },
    { name: "HumanEval", score: 34.8, metric: "percent", source },
    { name: "MATH", score: 54.5, metric: "percent", source },
    { name: "MT-Bench", score: 83, metric: "percent", source },
    { name: "French MMLU", score: 57.5, metric: "percent", source },
    { name: "MBPP pass@1", score: 70, metric: "percent", source },
    { name: "Arena Hard", score: 70.9, metric: "percent", source },
    { name: "ARC-C", score: 71.9, metric: "percent", source },
    { name: "TriviaQA", score: 65.5, metric: "percent", source },
  ],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["The total in the list of published ones, 8030261248, is left out: it is Llama-3.1-8B's."],
  sources: [
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/mistral.py", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Ministral-8B-Instruct-2410",
      date: "2026-11-23",
    },
  ],
}
