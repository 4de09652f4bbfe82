// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://ai.google.dev/gemma/docs/core/model_card_3", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 32,
  kvHeads: 16,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 10_000 },
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

const dense = { kind: "dense", size: 21_504, gated: true, activation: "gelu" } satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, dense, norm2] satisfies Layer

export const gemma327B: Model = {
  id: "gemma-3-27b",
  name: "Gemma-3-27b-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-3-27b-it",
  released: { value: "2025-03", source },
  license: { value: "gemma", source },
  capabilities: ["chat", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: { huggingFace: "gemma3", gguf: "gemma3", checkpoint: [["model.", "language_model.model."]] },
    hiddenSize: 5376,
    vocabularySize: 262_208,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 10,
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
              heads: 32,
              kvHeads: 16,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
              qkNorm: true,
            },
            norm2,
            norm3,
            dense,
            norm2,
          ],
        ],
      },
      { repeat: 2, layers: [layer] },
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
            { part: "linear", inputs: 1152, outputs: 5376 },
          ],
          stored: { patch: "f32", projector: "f16" },
        },
      },
    ],
  },
  publishedParameters: {
    value: 27_432_406_640,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3-27b-it",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 27_400_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-3-27b-it", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 627_363,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3-27b-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "GPQA", score: 42.4, metric: "percent, 0-shot evaluation diamond", source: source2 },
    { name: "SimpleQA", score: 10, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "FACTS Grounding", score: 74.9, metric: "percent", source: source2 },
    { name: "BIG-Bench Hard", score: 87.6, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "BIG-Bench Extra Hard", score: 19.3, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "IFEval", score: 90.4, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MMLU-Pro", score: 67.5, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "LiveCodeBench", score: 29.7, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Bird-SQL (dev)", score: 54.4, metric: "percent", source: source2 },
    { name: "MATH", score: 89, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "HiddenMath", score: 60.3, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MBPP", score: 74.4, metric: "percent, 3-shot evaluation", source: source2 },
    { name: "HumanEval", score: 87.8, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Natural2Code", score: 84.5, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "GSM8K", score: 95.9, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "Global-MMLU-Lite", score: 75.1, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "ECLeKTic", score: 16.7, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "WMT24++", score: 53.4, metric: "percent, 0-shot evaluation", source: source2 },
    { name: "MMMU (val)", score: 64.9, metric: "percent, multimodal evaluation", source: source2 },
    { name: "DocVQA", score: 86.6, metric: "percent, multimodal evaluation", source: source2 },
    { name: "InfoVQA", score: 70.6, metric: "percent, multimodal evaluation", source: source2 },
    { name: "TextVQA", score: 65.1, metric: "percent, multimodal evaluation", source: source2 },
    { name: "AI2D", score: 84.5, metric: "percent, multimodal evaluation", source: source2 },
    { name: "ChartQA", score: 78, metric: "percent, multimodal evaluation", source: source2 },
    { name: "VQAv2 (val)", score: 71, metric: "percent, multimodal evaluation", source: source2 },
    { name: "MathVista-Mini", score: 67.6, metric: "percent, multimodal evaluation", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-3-27b-it", date: "2026-11-23" },
    {
      where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py (gemma3_*_config)",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3-27b-it", date: "2026-11-23" },
  ],
}
