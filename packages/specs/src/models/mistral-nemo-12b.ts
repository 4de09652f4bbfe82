// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "https://huggingface.co/mistralai/Mistral-Nemo-Instruct-2407", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mistralNemo12B: Model = {
  id: "mistral-nemo-12b",
  name: "Mistral-Nemo-Instruct-2407",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mistral-Nemo-Instruct-2407",
  released: {
    value: "2024-07-01",
    source: { where: "anomalyco/models.dev@f3fc692:models/mistral/mistral-nemo.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 5120,
    vocabularySize: 131_072,
    contextLength: 131_072,
    tiedEmbeddings: false,
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
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            { kind: "dense", size: 14_336, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 12_247_076_864,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mistral-Nemo-Instruct-2407",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 12_200_000_000,
    source: {
      where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/mistral.py",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mistral-Nemo-Instruct-2407",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "HellaSwag", score: 83.5, metric: "percent, 0-shot evaluation", source },
    { name: "Winogrande", score: 76.8, metric: "percent, 0-shot evaluation", source },
    { name: "OpenBookQA", score: 60.6, metric: "percent, 0-shot evaluation", source },
    { name: "CommonSenseQA", score: 70.4, metric: "percent, 0-shot evaluation", source },
    { name: "TruthfulQA", score: 50.3, metric: "percent, 0-shot evaluation", source },
    { name: "MMLU", score: 68, metric: "percent, 5-shot evaluation", source },
    { name: "TriviaQA", score: 73.8, metric: "percent, 5-shot evaluation", source },
    { name: "NaturalQuestions", score: 31.2, metric: "percent, 5-shot evaluation", source },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/mistral.py", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mistral-Nemo-Instruct-2407",
      date: "2026-11-23",
    },
  ],
}
