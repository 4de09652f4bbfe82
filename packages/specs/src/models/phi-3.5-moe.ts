// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/microsoft/Phi-3.5-MoE-instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "layer", epsilon: 0.00001, bias: true } satisfies Block

export const phi35Moe: Model = {
  id: "phi-3.5-moe",
  name: "Phi-3.5-MoE-instruct",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-3.5-MoE-instruct",
  released: { value: "2024-08", source },
  license: { value: "mit", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "phimoe",
      gguf: "phimoe",
      checkpoint: [
        ["mlp.", "block_sparse_moe."],
        ["gate_proj", "w1"],
        ["up_proj", "w3"],
        ["down_proj", "w2"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 32_064,
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
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
              outputBias: true,
            },
            norm,
            {
              kind: "experts",
              experts: 16,
              active: 2,
              size: 6400,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: false },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    head: "bias",
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 41_900_000_000,
    active: 6_600_000_000,
    source: {
      where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/microsoft.py",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 111_898,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3.5-MoE-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "Arena Hard", score: 37.9, metric: "percent", source: source2 },
    { name: "BIG-Bench Hard CoT", score: 79.1, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "MMLU", score: 78.9, metric: "percent, 5-shot evaluation", source: source2 },
    { name: "MMLU-Pro", score: 54.3, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "ARC-C", score: 91, metric: "percent, 10-shot", source: source2 },
    { name: "BoolQ", score: 84.6, metric: "percent, 2-shot", source: source2 },
    { name: "GPQA", score: 36.8, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "HellaSwag", score: 83.8, metric: "percent, 5-shot", source: source2 },
    { name: "OpenBookQA", score: 89.6, metric: "percent, 10-shot", source: source2 },
    { name: "PIQA", score: 88.6, metric: "percent, 5-shot", source: source2 },
    { name: "Social IQA", score: 78, metric: "percent, 5-shot", source: source2 },
    { name: "TruthfulQA", score: 77.5, metric: "percent, 10-shot", source: source2 },
    { name: "WinoGrande", score: 81.3, metric: "percent, 5-shot", source: source2 },
    { name: "MMMLU", score: 69.9, metric: "percent, 5-shot evaluation", source: source2 },
    { name: "MGSM", score: 58.7, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "GSM8K", score: 88.7, metric: "percent, 8-shot chain-of-thought", source: source2 },
    { name: "MATH", score: 59.5, metric: "percent, 0-shot chain-of-thought", source: source2 },
    { name: "Qasper", score: 40, metric: "percent", source: source2 },
    { name: "SQuALITY", score: 24.1, metric: "percent", source: source2 },
    { name: "HumanEval", score: 70.7, metric: "percent, 0-shot", source: source2 },
    { name: "MBPP", score: 80.8, metric: "percent, 3-shot", source: source2 },
    { name: "RULER", score: 87.1, metric: "percent, long context (128K) evaluation", source: source2 },
    { name: "RepoQA", score: 85, metric: "percent, average", source: source2 },
    { name: "MMMLU-Pro", score: 45.3, metric: "percent", source: source2 },
    { name: "MEGA MLQA", score: 65.3, metric: "percent", source: source2 },
    { name: "MEGA TyDi QA", score: 67.1, metric: "percent", source: source2 },
    { name: "MEGA UDPOS", score: 60.4, metric: "percent", source: source2 },
    { name: "MEGA XCOPA", score: 76.6, metric: "percent", source: source2 },
    { name: "MEGA XStoryCloze", score: 82.8, metric: "percent", source: source2 },
    { name: "GovReport", score: 26.4, metric: "percent", source: source2 },
    { name: "QMSum", score: 19.9, metric: "percent", source: source2 },
    { name: "SummScreenFD", score: 16.9, metric: "percent", source: source2 },
  ],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/microsoft.py", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3.5-MoE-instruct",
      date: "2026-11-23",
    },
  ],
}
