// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/Qwen/Qwen2.5-VL-72B-Instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Vl72B: Model = {
  id: "qwen2.5-vl-72b",
  name: "Qwen2.5-VL-72B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-VL-72B-Instruct",
  released: { value: "2025-01", source },
  license: { value: "other (qwen)", source },
  capabilities: ["chat", "vision", "toolUse"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen2_5_vl", gguf: "qwen2vl" },
    hiddenSize: 8192,
    vocabularySize: 152_064,
    contextLength: 128_000,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 80,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000, sections: [16, 24, 24] },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 29_568, gated: true, activation: "silu" },
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
            { part: "linear", inputs: 5120, outputs: 8192, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 73_410_777_344,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-72B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 72_000_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-72B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 110_489,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-72B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMMU", score: 70.2, metric: "percent", source: source2 },
    { name: "MMMU-Pro", score: 51.1, metric: "percent", source: source2 },
    { name: "MathVista-Mini", score: 74.8, metric: "percent", source: source2 },
    { name: "MathVision", score: 38.1, metric: "percent", source: source2 },
    { name: "Hallusion Bench", score: 55.16, metric: "percent", source: source2 },
    { name: "MMBench", score: 88, metric: "percent", source: source2 },
    { name: "AI2D", score: 88.4, metric: "percent", source: source2 },
    { name: "ChartQA", score: 89.5, metric: "percent", source: source2 },
    { name: "DocVQA", score: 96.4, metric: "percent", source: source2 },
    { name: "MMStar", score: 70.8, metric: "percent", source: source2 },
    { name: "MMVet", score: 76.19, metric: "percent", source: source2 },
    { name: "OCRBench", score: 88.5, metric: "percent", source: source2 },
    { name: "OCRBench-V2 (en)", score: 61.5, metric: "percent", source: source2 },
    { name: "CC-OCR", score: 79.8, metric: "percent", source: source2 },
    { name: "VideoMME w/o sub.", score: 73.3, metric: "percent", source: source2 },
    { name: "MVBench", score: 70.4, metric: "percent", source: source2 },
    {
      name: "MMBench-Video",
      score: 2.02,
      metric: "percent",
      source: { where: "https://github.com/QwenLM/Qwen2.5-VL", date: "2026-11-23" },
    },
    { name: "LVBench", score: 47.3, metric: "percent", source: source2 },
    { name: "EgoSchema", score: 76.2, metric: "percent", source: source2 },
    { name: "PerceptionTest", score: 73.2, metric: "percent", source: source2 },
    { name: "MLVU-M", score: 74.6, metric: "percent", source: source2 },
    { name: "TempCompass", score: 74.8, metric: "percent", source: source2 },
    { name: "ScreenSpot", score: 87.1, metric: "percent", source: source2 },
    { name: "ScreenSpot Pro", score: 43.6, metric: "percent", source: source2 },
    { name: "AITZ_EM", score: 83.2, metric: "percent, EM", source: source2 },
    { name: "Android Control High_EM", score: 67.36, metric: "percent, EM", source: source2 },
    { name: "Android Control Low_EM", score: 93.7, metric: "percent, EM", source: source2 },
    { name: "AndroidWorld_SR", score: 35, metric: "percent, SR", source: source2 },
    { name: "MobileMiniWob++_SR", score: 68, metric: "percent, SR", source: source2 },
    { name: "OSWorld", score: 8.83, metric: "percent", source: source2 },
  ],
  confidence: "derived",
  unverified: ["config.vision_config", "rope.base", "norm.epsilon"],
  notes: ["no source states vision_config; the tower that it describes has the parameters of the published total"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-72B-Instruct",
      date: "2026-11-23",
    },
  ],
}
