// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-8B",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = {
  where: "https://build.nvidia.com/nvidia/llama-3_1-nemotron-nano-8b-v1/modelcard",
  date: "2026-11-23",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const llama31NemotronNano8B: Model = {
  id: "llama-3.1-nemotron-nano-8b",
  name: "Llama-3.1-Nemotron-Nano-8B-v1",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/Llama-3.1-Nemotron-Nano-8B-v1",
  released: {
    value: "2025-03-18",
    source: {
      where: "JonathanChavezTamales/LLMStats@df1d14e:models/nvidia/llama-3.1-nemotron-nano-8b-v1/model.json",
      date: "2026-11-23",
    },
  },
  license: { value: "other (nvidia-open-model)", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
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
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3.1-Nemotron-Nano-8B-v1",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_030_000_000, source: row },
  downloads: {
    value: 14_768,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3.1-Nemotron-Nano-8B-v1",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MT-Bench", score: 81, metric: "percent, Score, Reasoning", source },
    { name: "MATH-500", score: 95.4, metric: "percent, Pass@1, Reasoning", source },
    { name: "AIME 2025", score: 47.1, metric: "percent, Pass@1, Reasoning", source },
    { name: "GPQA", score: 54.1, metric: "percent, Diamond, Pass@1, Reasoning", source },
    { name: "IFEval", score: 79.3, metric: "percent, Strict Accuracy, Reasoning", source },
    { name: "BFCL v2", score: 63.6, metric: "percent, Score, Reasoning", source },
    { name: "MBPP", score: 84.6, metric: "percent, 0-shot, Pass@1, Reasoning", source },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-8B", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Llama-3.1-Nemotron-Nano-8B-v1",
      date: "2026-11-23",
    },
  ],
}
