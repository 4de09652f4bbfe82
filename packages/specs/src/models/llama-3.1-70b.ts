// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/meta-llama/Meta-Llama-3.1-70B-Instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const llama3170B: Model = {
  id: "llama-3.1-70b",
  name: "Llama-3.1-70B-Instruct",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "meta-llama/Llama-3.1-70B-Instruct",
  released: { value: "2024-07", source },
  license: { value: "llama3.1", source },
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
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-70B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 70_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-70B_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 733_798,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-70B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 83.6, metric: "percent, 5-shot", source: source2 },
    { name: "MMLU (CoT)", score: 86, metric: "percent, 0-shot Chain-of-Thought", source: source2 },
    { name: "MMLU-Pro", score: 66.4, metric: "percent, 5-shot Chain-of-Thought", source: source2 },
    { name: "IFEval", score: 87.5, metric: "percent", source: source2 },
    { name: "ARC-C", score: 94.8, metric: "percent, 0-shot", source: source2 },
    { name: "GPQA", score: 41.7, metric: "percent, 0-shot", source: source2 },
    { name: "HumanEval", score: 80.5, metric: "percent, 0-shot", source: source2 },
    { name: "MBPP ++ base version", score: 86, metric: "percent, 0-shot", source: source2 },
    { name: "Multipl-E HumanEval", score: 65.5, metric: "percent, 0-shot", source: source2 },
    { name: "Multipl-E MBPP", score: 62, metric: "percent, 0-shot", source: source2 },
    { name: "GSM-8K (CoT)", score: 95.1, metric: "percent, 8-shot Chain-of-Thought", source: source2 },
    { name: "MATH (CoT)", score: 68, metric: "percent, 0-shot Chain-of-Thought", source: source2 },
    { name: "API-Bank", score: 90, metric: "percent, 0-shot", source: source2 },
    { name: "BFCL", score: 84.8, metric: "percent", source: source2 },
    { name: "Gorilla Benchmark API Bench", score: 29.7, metric: "percent, 0-shot", source: source2 },
    { name: "Nexus", score: 56.7, metric: "percent, 0-shot", source: source2 },
    { name: "Multilingual MGSM (CoT)", score: 86.9, metric: "percent, 0-shot Chain-of-Thought", source: source2 },
    {
      name: "DROP",
      score: 79.6,
      metric: "percent, 0-shot",
      source: { where: "https://arxiv.org/pdf/2407.21783", date: "2026-11-23" },
    },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-70B_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-70B-Instruct",
      date: "2026-11-23",
    },
  ],
}
