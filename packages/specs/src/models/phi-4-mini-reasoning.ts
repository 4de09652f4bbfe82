// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "JonathanChavezTamales/LLMStats@df1d14e:models/microsoft/phi-4-mini-reasoning/model.json",
  date: "2026-11-23",
}

const source2: Source = { where: "https://huggingface.co/microsoft/Phi-4-mini-reasoning", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const phi4MiniReasoning: Model = {
  id: "phi-4-mini-reasoning",
  name: "Phi-4-mini-reasoning",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-4-mini-reasoning",
  released: { value: "2025-04-30", source },
  license: { value: "mit", source },
  capabilities: ["chat", "reasoning"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "phi3", gguf: "phi3" },
    hiddenSize: 3072,
    vocabularySize: 200_064,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 24,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 96, base: 10_000 },
              fusedQkv: "both",
            },
            norm,
            { kind: "dense", size: 8192, gated: true, activation: "silu", fusedGateUp: "both" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 3_800_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-4-mini-reasoning",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-4-mini-reasoning",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "AIME", score: 57.5, metric: "percent", source: source2 },
    { name: "MATH-500", score: 94.6, metric: "percent", source: source2 },
    { name: "GPQA", score: 52, metric: "percent, Diamond", source: source2 },
  ],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-4-mini-reasoning", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-4-mini-reasoning",
      date: "2026-11-23",
    },
  ],
}
