// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen317B: Model = {
  id: "qwen3-1.7b",
  name: "Qwen3-1.7B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-1.7B",
  released: { value: "2025-04", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3", gguf: "qwen3" },
    hiddenSize: 2048,
    vocabularySize: 151_936,
    contextLength: 40_960,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 6144, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 2_031_739_904,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-1.7B",
      date: "2026-11-23",
    },
  },
  parameterDifferences: [
    {
      kind: "headStoredTwice",
      elements: 311_164_928,
      note: "the checkpoint has lm_head.weight beside the embedding table that it equals",
    },
  ],
  statedParameters: {
    total: 1_700_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen3-1.7B", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 3_480_231,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-1.7B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["tie_word_embeddings true (loads 1.12 GiB; the published total counts the head twice)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen3-1.7B", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-1.7B", date: "2026-11-23" },
  ],
}
