// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/microsoft/Phi-3.5-mini-instruct", date: "2026-11-23" }

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-3.5-mini-instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const phi35Mini: Model = {
  id: "phi-3.5-mini",
  name: "Phi-3.5-mini-instruct",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-3.5-mini-instruct",
  released: { value: "2024-08", source },
  license: { value: "mit", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "phi3", gguf: "phi3" },
    hiddenSize: 3072,
    vocabularySize: 32_064,
    contextLength: 4096,
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
              kvHeads: 32,
              keyDim: 96,
              valueDim: 96,
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
  contextLength: { value: 131_072, source: row },
  publishedParameters: {
    value: 3_821_079_552,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3.5-mini-instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 3_800_000_000, source: row },
  downloads: {
    value: 765_653,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3.5-mini-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMMLU", score: 55.4, metric: "percent, 5-shot evaluation", source: source2 },
    { name: "MMMLU-Pro", score: 30.9, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MGSM", score: 47.9, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "MEGA MLQA", score: 61.7, metric: "percent", source: source2 },
    { name: "MEGA TyDi QA", score: 62.2, metric: "percent", source: source2 },
    { name: "MEGA UDPOS", score: 46.5, metric: "percent", source: source2 },
    { name: "MEGA XCOPA", score: 63.1, metric: "percent", source: source2 },
    { name: "MEGA XStoryCloze", score: 73.5, metric: "percent", source: source2 },
    { name: "GovReport", score: 25.9, metric: "percent", source: source2 },
    { name: "QMSum", score: 21.3, metric: "percent", source: source2 },
    { name: "Qasper", score: 41.9, metric: "percent", source: source2 },
    { name: "SQuALITY", score: 24.3, metric: "percent", source: source2 },
    { name: "SummScreenFD", score: 16, metric: "percent", source: source2 },
    { name: "Arena Hard", score: 37, metric: "percent", source: source2 },
    { name: "BIG-Bench Hard CoT", score: 69, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "MMLU", score: 69, metric: "percent, 5-shot evaluation", source: source2 },
    { name: "MMLU-Pro", score: 47.4, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "ARC-C", score: 84.6, metric: "percent, 10-shot", source: source2 },
    { name: "BoolQ", score: 78, metric: "percent, 2-shot", source: source2 },
    { name: "GPQA", score: 30.4, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "HellaSwag", score: 69.4, metric: "percent, 5-shot", source: source2 },
    { name: "OpenBookQA", score: 79.2, metric: "percent, 10-shot", source: source2 },
    { name: "PIQA", score: 81, metric: "percent, 5-shot", source: source2 },
    { name: "Social IQA", score: 74.7, metric: "percent, 5-shot", source: source2 },
    { name: "TruthfulQA", score: 64, metric: "percent, 10-shot", source: source2 },
    { name: "WinoGrande", score: 68.5, metric: "percent, 5-shot", source: source2 },
    { name: "GSM8K", score: 86.2, metric: "percent, 8-shot chain-of-thought", source: source2 },
    { name: "MATH", score: 48.5, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "HumanEval", score: 62.8, metric: "percent, 0-shot", source: source2 },
    { name: "MBPP", score: 69.6, metric: "percent, 3-shot", source: source2 },
    { name: "RULER", score: 84.1, metric: "percent, 128k", source: source2 },
    { name: "RepoQA", score: 77, metric: "percent, average", source: source2 },
  ],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-3.5-mini-instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3.5-mini-instruct",
      date: "2026-11-23",
    },
  ],
}
