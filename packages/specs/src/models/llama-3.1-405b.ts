// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "JonathanChavezTamales/LLMStats@df1d14e:models/meta/llama-3.1-405b-instruct/model.json",
  date: "2026-11-23",
}

const source2: Source = { where: "https://huggingface.co/meta-llama/Meta-Llama-3.1-405B-Instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const llama31405B: Model = {
  id: "llama-3.1-405b",
  name: "Llama-3.1-405B-Instruct",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "meta-llama/Llama-3.1-405B-Instruct",
  released: { value: "2024-07-23", source },
  license: { value: "llama3.1", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 16_384,
    vocabularySize: 128_256,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 126,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 128,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
            },
            norm,
            { kind: "dense", size: 53_248, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { ropeFactors: { kind: "frequencies", elements: 64 } },
  },
  publishedParameters: {
    value: 405_853_388_800,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-405B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 405_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-405B_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 244_392,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-405B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 87.3, metric: "percent, 5-shot, macro_avg/acc", source: source2 },
    { name: "MMLU (CoT)", score: 88.6, metric: "percent, 0-shot, macro_avg/acc", source: source2 },
    { name: "MMLU-Pro", score: 73.3, metric: "percent, 5-shot, CoT, micro_avg/acc_char", source: source2 },
    { name: "IFEval", score: 88.6, metric: "percent", source: source2 },
    { name: "ARC-C", score: 96.9, metric: "percent, 0-shot", source: source2 },
    { name: "GPQA", score: 50.7, metric: "percent, 0-shot", source: source2 },
    { name: "HumanEval", score: 89, metric: "percent, 0-shot, pass@1", source: source2 },
    { name: "MBPP EvalPlus", score: 88.6, metric: "percent, 0-shot, base, pass@1", source: source2 },
    { name: "Multipl-E HumanEval", score: 75.2, metric: "percent, 0-shot, pass@1", source: source2 },
    { name: "Multipl-E MBPP", score: 65.7, metric: "percent, 0-shot, pass@1", source: source2 },
    { name: "GSM8K", score: 96.8, metric: "percent, 8-shot, CoT, em_maj1@1", source: source2 },
    { name: "MATH", score: 73.8, metric: "percent, 0-shot, CoT, final_em", source: source2 },
    { name: "API-Bank", score: 92, metric: "percent, 0-shot", source: source2 },
    { name: "BFCL", score: 88.5, metric: "percent, 0-shot", source: source2 },
    { name: "Gorilla Benchmark API Bench", score: 35.3, metric: "percent, 0-shot", source: source2 },
    { name: "Nexus", score: 58.7, metric: "percent, 0-shot, macro_avg/acc", source: source2 },
    { name: "Multilingual MGSM", score: 91.6, metric: "percent, 0-shot, CoT, em", source: source2 },
    {
      name: "DROP",
      score: 84.8,
      metric: "percent, 0-shot",
      source: { where: "https://arxiv.org/pdf/2407.21783", date: "2026-11-23" },
    },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-405B_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.1-405B-Instruct",
      date: "2026-11-23",
    },
  ],
}
