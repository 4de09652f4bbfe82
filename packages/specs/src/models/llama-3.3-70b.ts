// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "https://openrouter.ai/meta-llama/llama-3.3-70b-instruct/benchmarks",
  date: "2026-11-23",
}

const source2: Source = {
  where: "https://github.com/meta-llama/llama-models/blob/main/models/llama3_3/MODEL_CARD.md",
  date: "2026-11-23",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const llama3370B: Model = {
  id: "llama-3.3-70b",
  name: "Llama-3.3-70B-Instruct",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "meta-llama/Llama-3.3-70B-Instruct",
  released: {
    value: "2024-12-06",
    source: { where: "anomalyco/models.dev@f3fc692:models/meta/llama-3.3-70b-instruct.toml", date: "2026-11-23" },
  },
  license: { value: "llama3.3", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 8192,
    vocabularySize: 128_256,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 80,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
            },
            norm,
            { kind: "dense", size: 28_672, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { ropeFactors: { kind: "frequencies", elements: 64 } },
  },
  publishedParameters: {
    value: 70_553_706_496,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.3-70B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 70_000_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.3-70B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 822_741,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.3-70B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "Artificial Analysis Coding Index", score: 10.7, metric: "index", source },
    { name: "SciCode", score: 26, metric: "percent correct", source },
    { name: "Terminal-Bench Hard", score: 3, metric: "success rate", source },
    { name: "MMLU", score: 86, metric: "percent, 0-shot CoT", source: source2 },
    { name: "MMLU-Pro", score: 68.9, metric: "percent, 0-shot CoT", source: source2 },
    { name: "IFEval", score: 92.1, metric: "percent", source: source2 },
    { name: "GPQA", score: 50.5, metric: "percent, 0-shot CoT", source: source2 },
    { name: "HumanEval", score: 88.4, metric: "percent", source: source2 },
    { name: "MBPP EvalPlus", score: 87.6, metric: "percent", source: source2 },
    { name: "MATH", score: 77, metric: "percent, 0-shot CoT", source: source2 },
    { name: "BFCL v2", score: 77.3, metric: "percent", source: source2 },
    { name: "MGSM", score: 91.1, metric: "percent", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.3-70B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.3-70B-Instruct",
      date: "2026-11-23",
    },
  ],
}
