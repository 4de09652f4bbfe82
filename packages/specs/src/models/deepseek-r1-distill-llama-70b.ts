// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = {
  where: "https://huggingface.co/deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
  date: "2026-11-23",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const deepseekR1DistillLlama70B: Model = {
  id: "deepseek-r1-distill-llama-70b",
  name: "DeepSeek-R1-Distill-Llama-70B",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
  released: { value: "2025-01", source },
  license: { value: "mit", source },
  capabilities: ["chat", "reasoning"],
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
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 70_000_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-70B", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 123_566,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "AIME 2024", score: 70, metric: "percent, Pass@1", source: source2 },
    { name: "MATH-500", score: 94.5, metric: "percent, Pass@1", source: source2 },
    { name: "GPQA", score: 65.2, metric: "percent, Diamond, Pass@1", source: source2 },
    { name: "LiveCodeBench", score: 57.5, metric: "percent, Pass@1", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-70B", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
      date: "2026-11-23",
    },
  ],
}
