// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "JonathanChavezTamales/LLMStats@df1d14e:models/microsoft/phi-4-reasoning/model.json",
  date: "2026-11-23",
}

const source2: Source = { where: "https://huggingface.co/microsoft/Phi-4-reasoning", date: "2026-11-23" }

const source3: Source = { where: "https://huggingface.co/microsoft/Phi-4-reasoning-plus", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const phi4Reasoning: Model = {
  id: "phi-4-reasoning",
  name: "Phi-4-reasoning",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-4-reasoning",
  released: { value: "2025-04-30", source },
  license: { value: "mit", source },
  capabilities: ["chat", "reasoning"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "phi3", gguf: "phi3" },
    hiddenSize: 5120,
    vocabularySize: 100_352,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 40,
              kvHeads: 10,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
              fusedQkv: "both",
            },
            norm,
            { kind: "dense", size: 17_920, gated: true, activation: "silu", fusedGateUp: "both" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 14_700_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-4-reasoning", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-4-reasoning",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "AIME 2024", score: 75.3, metric: "percent", source: source2 },
    { name: "AIME 2025", score: 62.9, metric: "percent", source: source2 },
    { name: "OmniMath", score: 76.6, metric: "percent", source: source2 },
    { name: "GPQA", score: 65.8, metric: "percent, Diamond", source: source2 },
    { name: "LiveCodeBench", score: 53.8, metric: "percent, 8/1/24–2/1/25", source: source2 },
    { name: "FlenQA", score: 97.7, metric: "percent, 3K-token subset", source: source3 },
    { name: "IFEval", score: 83.4, metric: "percent, Strict", source: source3 },
    { name: "Arena Hard", score: 73.3, metric: "percent", source: source3 },
    { name: "HumanEval+", score: 92.9, metric: "percent", source: source3 },
    { name: "MMLU-Pro", score: 74.3, metric: "percent", source: source3 },
    { name: "PhiBench", score: 70.6, metric: "percent, 2.21", source: source3 },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-4-reasoning", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-4-reasoning",
      date: "2026-11-23",
    },
  ],
}
