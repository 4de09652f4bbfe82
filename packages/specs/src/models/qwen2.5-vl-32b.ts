// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/Qwen/Qwen2.5-VL-32B-Instruct", date: "2026-11-23" }

const source3: Source = { where: "https://github.com/QwenLM/Qwen2.5-VL", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Vl32B: Model = {
  id: "qwen2.5-vl-32b",
  name: "Qwen2.5-VL-32B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-VL-32B-Instruct",
  released: { value: "2025-03", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "vision", "toolUse"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen2_5_vl", gguf: "qwen2vl" },
    hiddenSize: 5120,
    vocabularySize: 152_064,
    contextLength: 128_000,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 40,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000, sections: [16, 24, 24] },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 27_648, gated: true, activation: "silu" },
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
          hiddenSize: 1280,
          layers: 32,
          heads: 16,
          feedForwardSize: 3456,
          norm: "rms",
          biases: { qkv: true, output: true, feedForward: true },
          gated: true,
          patch: { size: 14, frames: 2 },
          merge: 2,
          projector: [
            { part: "norm", type: "rms", size: 1280 },
            { part: "linear", inputs: 5120, outputs: 5120, bias: true },
            { part: "linear", inputs: 5120, outputs: 5120, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 33_452_718_336,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-32B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 32_000_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-32B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 108_400,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-32B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMMU", score: 70, metric: "percent", source: source2 },
    { name: "MMMU-Pro", score: 49.5, metric: "percent", source: source2 },
    { name: "MMStar", score: 69.5, metric: "percent", source: source2 },
    { name: "MathVista-Mini", score: 74.7, metric: "percent", source: source2 },
    { name: "MathVision", score: 38.4, metric: "percent", source: source3 },
    { name: "OCRBench-V2 (en)", score: 57.2, metric: "percent", source: source2 },
    { name: "OCRBench-V2 (zh)", score: 59.1, metric: "percent", source: source2 },
    { name: "CC-OCR", score: 77.1, metric: "percent", source: source2 },
    { name: "DocVQA", score: 94.8, metric: "percent", source: source2 },
    { name: "InfoVQA", score: 83.4, metric: "percent", source: source2 },
    { name: "LVBench", score: 49, metric: "percent", source: source2 },
    { name: "CharadesSTA", score: 54.2, metric: "percent", source: source2 },
    { name: "VideoMME w/o sub.", score: 70.5, metric: "percent", source: source2 },
    { name: "VideoMME w sub.", score: 77.9, metric: "percent", source: source2 },
    { name: "MMBench-Video", score: 1.93, metric: "percent", source: source3 },
    { name: "AITZ_EM", score: 83.1, metric: "percent, EM", source: source2 },
    { name: "Android Control High_EM", score: 69.6, metric: "percent, EM", source: source2 },
    { name: "Android Control Low_EM", score: 93.3, metric: "percent, EM", source: source2 },
    { name: "ScreenSpot", score: 88.5, metric: "percent", source: source2 },
    { name: "ScreenSpot Pro", score: 39.4, metric: "percent", source: source2 },
    { name: "AndroidWorld_SR", score: 22, metric: "percent, SR", source: source2 },
    { name: "OSWorld", score: 5.92, metric: "percent", source: source2 },
    { name: "MMLU", score: 78.4, metric: "percent", source: source2 },
    { name: "MMLU-Pro", score: 68.8, metric: "percent", source: source2 },
    { name: "MATH", score: 82.2, metric: "percent", source: source2 },
    { name: "GPQA-diamond", score: 46, metric: "percent", source: source2 },
    { name: "MBPP", score: 84, metric: "percent", source: source2 },
    { name: "HumanEval", score: 91.5, metric: "percent", source: source2 },
  ],
  confidence: "derived",
  unverified: ["config.vision_config", "rope.base", "norm.epsilon"],
  notes: ["no source states vision_config; the tower that it describes has the parameters of the published total"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-32B-Instruct",
      date: "2026-11-23",
    },
  ],
}
