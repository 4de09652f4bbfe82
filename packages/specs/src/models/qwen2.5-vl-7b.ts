// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/Qwen/Qwen2.5-VL-7B-Instruct", date: "2026-11-23" }

const source3: Source = { where: "https://github.com/QwenLM/Qwen2.5-VL", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Vl7B: Model = {
  id: "qwen2.5-vl-7b",
  name: "Qwen2.5-VL-7B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-VL-7B-Instruct",
  released: { value: "2025-01", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "vision", "toolUse"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen2_5_vl", gguf: "qwen2vl" },
    hiddenSize: 3584,
    vocabularySize: 152_064,
    contextLength: 128_000,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 28,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000, sections: [16, 24, 24] },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 18_944, gated: true, activation: "silu" },
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
          feedForwardSize: 3420,
          norm: "rms",
          biases: { qkv: true, output: true, feedForward: true },
          gated: true,
          patch: { size: 14, frames: 2 },
          merge: 2,
          projector: [
            { part: "norm", type: "rms", size: 1280 },
            { part: "linear", inputs: 5120, outputs: 5120, bias: true },
            { part: "linear", inputs: 5120, outputs: 3584, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 8_292_166_656,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-7B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 7_000_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-7B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 8_843_611,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-7B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMMU", score: 58.6, metric: "percent", source: source2 },
    { name: "MMMU-Pro", score: 38.3, metric: "percent", source: source3 },
    { name: "DocVQA", score: 95.7, metric: "percent", source: source2 },
    { name: "InfoVQA", score: 82.6, metric: "percent", source: source2 },
    { name: "ChartQA", score: 87.3, metric: "percent", source: source2 },
    { name: "TextVQA", score: 84.9, metric: "percent", source: source2 },
    { name: "OCRBench", score: 86.4, metric: "percent", source: source2 },
    { name: "CC-OCR", score: 77.8, metric: "percent", source: source2 },
    { name: "MMStar", score: 63.9, metric: "percent", source: source2 },
    { name: "MMBench", score: 84.3, metric: "percent", source: source3 },
    { name: "MMT-Bench", score: 63.6, metric: "percent", source: source2 },
    { name: "MMVet", score: 67.1, metric: "percent", source: source2 },
    { name: "Hallusion Bench", score: 52.9, metric: "percent", source: source2 },
    { name: "MathVista-Mini", score: 68.2, metric: "percent", source: source2 },
    { name: "MathVision", score: 25.07, metric: "percent", source: source2 },
    { name: "MVBench", score: 69.6, metric: "percent", source: source2 },
    { name: "PerceptionTest", score: 70.5, metric: "percent", source: source2 },
    { name: "VideoMME w/o sub.", score: 65.1, metric: "percent", source: source2 },
    { name: "VideoMME w sub.", score: 71.6, metric: "percent", source: source2 },
    { name: "LVBench", score: 45.3, metric: "percent", source: source2 },
    { name: "LongVideoBench", score: 54.7, metric: "percent", source: source2 },
    { name: "MMBench-Video", score: 1.79, metric: "percent", source: source3 },
    { name: "TempCompass", score: 71.7, metric: "percent", source: source2 },
    { name: "MLVU", score: 70.2, metric: "percent", source: source2 },
    { name: "CharadesSTA", score: 43.6, metric: "percent, mIoU", source: source2 },
    { name: "ScreenSpot", score: 84.7, metric: "percent", source: source2 },
    { name: "ScreenSpot Pro", score: 29, metric: "percent", source: source2 },
    { name: "AITZ_EM", score: 81.9, metric: "percent, EM", source: source2 },
    { name: "Android Control High_EM", score: 60.1, metric: "percent, EM", source: source2 },
    { name: "Android Control Low_EM", score: 91.4, metric: "percent, EM", source: source3 },
    { name: "AndroidWorld_SR", score: 25.5, metric: "percent, SR", source: source2 },
    { name: "MobileMiniWob++_SR", score: 91.4, metric: "percent, SR", source: source2 },
  ],
  confidence: "derived",
  unverified: ["config.vision_config", "rope.base", "norm.epsilon"],
  notes: ["no source states vision_config; the tower that it describes has the parameters of the published total"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-7B-Instruct",
      date: "2026-11-23",
    },
  ],
}
