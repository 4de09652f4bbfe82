// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "JonathanChavezTamales/LLMStats@df1d14e:models/microsoft/phi-4-reasoning-plus/model.json",
  date: "2026-11-23",
}

const source2: Source = { where: "https://huggingface.co/microsoft/Phi-4-reasoning-plus", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const phi4ReasoningPlus: Model = {
  id: "phi-4-reasoning-plus",
  name: "Phi-4-reasoning-plus",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-4-reasoning-plus",
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
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-4-reasoning-plus",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [
    { name: "AIME 2024", score: 81.3, metric: "percent", source: source2 },
    { name: "AIME 2025", score: 78, metric: "percent", source: source2 },
    { name: "OmniMath", score: 81.9, metric: "percent", source: source2 },
    { name: "GPQA", score: 68.9, metric: "percent, Diamond", source: source2 },
    { name: "LiveCodeBench", score: 53.1, metric: "percent, 8/1/24–2/1/25", source: source2 },
    { name: "FlenQA", score: 97.9, metric: "percent, 3K-token subset", source: source2 },
    { name: "IFEval", score: 84.9, metric: "percent, Strict", source: source2 },
    { name: "Arena Hard", score: 79, metric: "percent", source: source2 },
    { name: "HumanEval+", score: 92.3, metric: "percent", source: source2 },
    { name: "MMLU-Pro", score: 76, metric: "percent", source: source2 },
    { name: "PhiBench", score: 74.2, metric: "percent, 2.21", source: source2 },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-4-reasoning-plus", date: "2026-11-23" }],
}
