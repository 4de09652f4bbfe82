// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/meta-llama/Llama-3.2-3B-Instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const llama323B: Model = {
  id: "llama-3.2-3b",
  name: "Llama-3.2-3B-Instruct",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "meta-llama/Llama-3.2-3B-Instruct",
  released: { value: "2024-09", source },
  license: { value: "llama3.2", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 3072,
    vocabularySize: 128_256,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 24,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
            },
            norm,
            { kind: "dense", size: 8192, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { ropeFactors: { kind: "frequencies", elements: 64 } },
  },
  publishedParameters: {
    value: 3_212_749_824,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.2-3B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 3_210_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.2-3B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 2_405_182,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.2-3B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 63.4, metric: "percent, 5-shot, macro_avg/acc", source: source2 },
    { name: "Open-rewrite", score: 40.1, metric: "percent, 0-shot, micro_avg/rougeL", source: source2 },
    { name: "TLDR9+ (test)", score: 19, metric: "percent, 1-shot, rougeL", source: source2 },
    { name: "IFEval", score: 77.4, metric: "percent, Avg(Prompt/Instruction acc Loose/Strict)", source: source2 },
    { name: "GSM8K", score: 77.7, metric: "percent, 8-shot, em_maj1@1", source: source2 },
    { name: "MATH", score: 48, metric: "percent, 0-shot, final_em", source: source2 },
    { name: "ARC-C", score: 78.6, metric: "percent, 0-shot, acc", source: source2 },
    { name: "GPQA", score: 32.8, metric: "percent, 0-shot, acc", source: source2 },
    { name: "HellaSwag", score: 69.8, metric: "percent, 0-shot, acc", source: source2 },
    { name: "BFCL v2", score: 67, metric: "percent, 0-shot, acc", source: source2 },
    { name: "Nexus", score: 34.3, metric: "percent, 0-shot, macro_avg/acc", source: source2 },
    { name: "InfiniteBench/En.QA", score: 19.8, metric: "percent, 0-shot, longbook_qa/f1", source: source2 },
    { name: "InfiniteBench/En.MC", score: 63.3, metric: "percent, 0-shot, longbook_choice/acc", source: source2 },
    { name: "NIH/Multi-needle", score: 84.7, metric: "percent, 0-shot, recall", source: source2 },
    { name: "MGSM", score: 58.2, metric: "percent, CoT, em", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.2-3B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.2-3B-Instruct",
      date: "2026-11-23",
    },
  ],
}
