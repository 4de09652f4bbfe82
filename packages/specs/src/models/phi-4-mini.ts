// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/microsoft/Phi-4-mini-instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const phi4Mini: Model = {
  id: "phi-4-mini",
  name: "Phi-4-mini-instruct",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-4-mini-instruct",
  released: { value: "2025-02", source },
  license: { value: "mit", source },
  capabilities: ["chat", "toolUse"],
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
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-4-mini-instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [
    { name: "Arena Hard", score: 32.8, metric: "percent", source: source2 },
    { name: "BigBench Hard", score: 70.4, metric: "percent, 0-shot, CoT", source: source2 },
    { name: "MMLU", score: 67.3, metric: "percent, 5-shot", source: source2 },
    { name: "MMLU-Pro", score: 52.8, metric: "percent, 0-shot, CoT", source: source2 },
    { name: "ARC-C", score: 83.7, metric: "percent, 10-shot", source: source2 },
    { name: "BoolQ", score: 81.2, metric: "percent, 2-shot", source: source2 },
    { name: "GPQA", score: 25.2, metric: "percent, 0-shot, CoT", source: source2 },
    { name: "HellaSwag", score: 69.1, metric: "percent, 5-shot", source: source2 },
    { name: "OpenBookQA", score: 79.2, metric: "percent, 10-shot", source: source2 },
    { name: "PIQA", score: 77.6, metric: "percent, 5-shot", source: source2 },
    { name: "Social IQA", score: 72.5, metric: "percent, 5-shot", source: source2 },
    { name: "TruthfulQA", score: 66.4, metric: "percent, MC2, 10-shot", source: source2 },
    { name: "Winogrande", score: 67, metric: "percent, 5-shot", source: source2 },
    { name: "Multilingual MMLU", score: 49.3, metric: "percent, 5-shot", source: source2 },
    { name: "MGSM", score: 63.9, metric: "percent, 5-shot", source: source2 },
    { name: "GSM8K", score: 88.6, metric: "percent, 8-shot, CoT", source: source2 },
    { name: "MATH", score: 64, metric: "percent, 0-shot, CoT", source: source2 },
  ],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-4-mini-instruct", date: "2026-11-23" }],
}
