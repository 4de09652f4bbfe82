// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://arxiv.org/pdf/2412.08905", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const phi4: Model = {
  id: "phi-4",
  name: "Phi-4",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/phi-4",
  released: { value: "2024-12", source },
  license: { value: "mit", source },
  capabilities: ["chat", "coding"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "phi3", gguf: "phi3" },
    hiddenSize: 5120,
    vocabularySize: 100_352,
    contextLength: 16_384,
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
              rope: { dimensions: 128, base: 250_000 },
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
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#phi-4", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 0,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/phi-4",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 84.8, metric: "percent, simple-evals", source: source2 },
    { name: "GPQA", score: 56.1, metric: "percent, simple-evals", source: source2 },
    { name: "MATH", score: 80.4, metric: "percent, simple-evals", source: source2 },
    { name: "HumanEval", score: 82.6, metric: "percent, simple-evals", source: source2 },
    { name: "MGSM", score: 80.6, metric: "percent, simple-evals", source: source2 },
    { name: "SimpleQA", score: 3, metric: "percent, simple-evals", source: source2 },
    { name: "DROP", score: 75.5, metric: "percent, simple-evals", source: source2 },
    { name: "MMLU-Pro", score: 70.4, metric: "percent, simple-evals", source: source2 },
    { name: "HumanEval+", score: 82.8, metric: "percent, simple-evals", source: source2 },
    { name: "Arena Hard", score: 75.4, metric: "percent, simple-evals", source: source2 },
    { name: "LiveBench", score: 47.6, metric: "percent, simple-evals", source: source2 },
    { name: "IFEval", score: 63, metric: "percent, simple-evals", source: source2 },
    { name: "PhiBench", score: 56.2, metric: "percent, simple-evals", source: source2 },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#phi-4", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/phi-4", date: "2026-11-23" },
  ],
}
