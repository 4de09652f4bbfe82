// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "meta-llama/llama-models@1b28708:models/llama3_1/MODEL_CARD.md", date: "2026-11-25" }

const source2: Source = { where: "https://huggingface.co/meta-llama/Meta-Llama-3.1-8B-Instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.00001 } satisfies Block

export const llama318B: Model = {
  id: "llama-3.1-8b",
  name: "Llama-3.1-8B-Instruct",
  aliases: [
    "Llama 3.1 8B",
    "Llama-3.1-8B",
    "llama-3.1-8b-instruct",
    "meta-llama/Llama-3.1-8B",
    "meta-llama/Meta-Llama-3.1-8B-Instruct",
  ],
  publisher: "Meta",
  family: "llama",
  repository: "meta-llama/Llama-3.1-8B-Instruct",
  released: { value: "2024-07-23", source },
  license: { value: "llama3.1", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 128_256,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
            },
            norm,
            { kind: "dense", size: 14_336, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { ropeFactors: { kind: "frequencies", elements: 64 } },
  },
  publishedParameters: {
    value: 8_030_261_248,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-8B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 8_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-8B_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 9_393_633,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-8B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 69.4, metric: "percent, 5-shot", source: source2 },
    { name: "MMLU (CoT)", score: 73, metric: "percent, 0-shot", source: source2 },
    { name: "MMLU-Pro (CoT)", score: 48.3, metric: "percent, 5-shot", source: source2 },
    { name: "IFEval", score: 80.4, metric: "percent", source: source2 },
    { name: "ARC-C", score: 83.4, metric: "percent, 0-shot", source: source2 },
    { name: "GPQA", score: 30.4, metric: "percent, 0-shot", source: source2 },
    { name: "HumanEval", score: 72.6, metric: "percent, 0-shot", source: source2 },
    { name: "MBPP EvalPlus (base)", score: 72.8, metric: "percent, 0-shot", source: source2 },
    { name: "Multipl-E HumanEval", score: 50.8, metric: "percent, 0-shot", source: source2 },
    { name: "Multipl-E MBPP", score: 52.4, metric: "percent, 0-shot", source: source2 },
    { name: "GSM-8K (CoT)", score: 84.5, metric: "percent, 8-shot", source: source2 },
    { name: "MATH (CoT)", score: 51.9, metric: "percent, 0-shot", source: source2 },
    { name: "API-Bank", score: 82.6, metric: "percent, 0-shot", source: source2 },
    { name: "BFCL", score: 76.1, metric: "percent, 0-shot", source: source2 },
    { name: "Gorilla Benchmark API Bench", score: 8.2, metric: "percent, 0-shot", source: source2 },
    { name: "Nexus", score: 38.5, metric: "percent, 0-shot", source: source2 },
    { name: "Multilingual MGSM (CoT)", score: 68.9, metric: "percent, 0-shot", source: source2 },
  ],
  confidence: "counted",
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-8B_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-8B-Instruct",
      date: "2026-11-23",
    },
  ],
}
