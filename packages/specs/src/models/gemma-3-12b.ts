// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://ai.google.dev/gemma/docs/core/model_card_3", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 16,
  kvHeads: 8,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 256, base: 10_000 },
  qkNorm: true,
  window: 1024,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_feedforward_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 15_360, gated: true, activation: "gelu" } satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, dense, norm2] satisfies Layer

export const gemma312B: Model = {
  id: "gemma-3-12b",
  name: "Gemma-3-12b-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-3-12b-it",
  released: { value: "2025-03", source },
  license: { value: "gemma", source },
  capabilities: ["chat", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: { huggingFace: "gemma3", gguf: "gemma3", checkpoint: [["model.", "language_model.model."]] },
    hiddenSize: 3840,
    vocabularySize: 262_208,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 8,
        layers: [
          layer,
          layer,
          layer,
          layer,
          layer,
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 8,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 1_000_000 },
              qkNorm: true,
            },
            norm2,
            norm3,
            dense,
            norm2,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    towers: [
      {
        reads: "image",
        shape: {
          hiddenSize: 1152,
          layers: 27,
          heads: 16,
          feedForwardSize: 4304,
          norm: "layer",
          biases: { qkv: true, output: true, feedForward: true },
          patch: { size: 14, bias: true },
          positions: 4096,
          lastNorm: "layer",
          merge: 4,
          projector: [
            { part: "norm", type: "rms", size: 1152 },
            { part: "linear", inputs: 1152, outputs: 3840 },
          ],
          stored: { patch: "f32", projector: "f16" },
        },
      },
    ],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 12_200_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-3-12b-it", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3-12b-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "GPQA", score: 40.9, metric: "percent, 0-shot evaluation diamond", source: source2 },
    { name: "SimpleQA", score: 6.3, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "FACTS Grounding", score: 75.8, metric: "percent", source: source2 },
    { name: "BIG-Bench Hard", score: 85.7, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "BIG-Bench Extra Hard", score: 16.3, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "IFEval", score: 88.9, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MMLU-Pro", score: 60.6, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "LiveCodeBench", score: 24.6, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Bird-SQL (dev)", score: 47.9, metric: "percent", source: source2 },
    { name: "MATH", score: 83.8, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "HiddenMath", score: 54.5, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MBPP", score: 73, metric: "percent, 3-shot evaluation", source: source2 },
    { name: "HumanEval", score: 85.4, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Natural2Code", score: 80.7, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "GSM8K", score: 94.4, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Global-MMLU-Lite", score: 69.5, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "ECLeKTic", score: 10.3, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "WMT24++", score: 51.6, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MMMU (val)", score: 59.6, metric: "percent, multimodal evaluation", source: source2 },
    { name: "DocVQA", score: 87.1, metric: "percent, multimodal evaluation", source: source2 },
    { name: "InfoVQA", score: 64.9, metric: "percent, multimodal evaluation", source: source2 },
    { name: "TextVQA", score: 67.7, metric: "percent, multimodal evaluation", source: source2 },
    { name: "AI2D", score: 84.2, metric: "percent, multimodal evaluation", source: source2 },
    { name: "ChartQA", score: 75.7, metric: "percent, multimodal evaluation", source: source2 },
    { name: "VQAv2 (val)", score: 71.6, metric: "percent, multimodal evaluation", source: source2 },
    { name: "MathVista-Mini", score: 62.9, metric: "percent, multimodal evaluation", source: source2 },
  ],
  confidence: "stated",
  unverified: ["towers", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-3-12b-it", date: "2026-11-23" },
    {
      where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py (gemma3_*_config)",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3-12b-it", date: "2026-11-23" },
  ],
}
