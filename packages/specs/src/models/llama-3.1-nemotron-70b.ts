// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = {
  where: "https://developer.nvidia.com/blog/advancing-the-accuracy-efficiency-frontier-with-llama-3-1-nemotron-51b/",
  date: "2026-11-23",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const llama31Nemotron70B: Model = {
  id: "llama-3.1-nemotron-70b",
  name: "Llama-3.1-Nemotron-70B-Instruct-HF",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
  released: { value: "2024-10", source },
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
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 70_000_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-Nemotron-70B-Instruct-HF",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 12_120,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "Winogrande", score: 84.53, metric: "percent", source: source2 },
    { name: "ARC-C", score: 69.2, metric: "percent", source: source2 },
    { name: "MMLU", score: 80.2, metric: "percent", source: source2 },
    { name: "HellaSwag", score: 85.58, metric: "percent", source: source2 },
    { name: "GSM8K", score: 91.43, metric: "percent", source: source2 },
    { name: "TruthfulQA", score: 58.63, metric: "percent", source: source2 },
    { name: "XLSum English", score: 31.61, metric: "percent", source: source2 },
    { name: "MMLU Chat", score: 80.58, metric: "percent, Chat evaluation", source: source2 },
    { name: "GSM8K Chat", score: 81.88, metric: "percent, Chat evaluation", source: source2 },
    { name: "Instruct HumanEval", score: 73.84, metric: "percent, Code evaluation (n=20)", source: source2 },
    { name: "MT-Bench", score: 8.99, metric: "points of 10", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-Nemotron-70B-Instruct-HF", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3.1-Nemotron-70B-Instruct-HF",
      date: "2026-11-23",
    },
  ],
}
