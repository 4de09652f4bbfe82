// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/meta-llama/Llama-3.2-11B-Vision-Instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 32,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 500_000 },
} satisfies Block

const dense = { kind: "dense", size: 14_336, gated: true, activation: "silu" } satisfies Block

const layer = [norm, attention, norm, dense] satisfies Layer

export const llama3211BVision: Model = {
  id: "llama-3.2-11b-vision",
  name: "Llama-3.2-11B-Vision-Instruct",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "meta-llama/Llama-3.2-11B-Vision-Instruct",
  released: { value: "2024-09", source },
  license: { value: "llama3.2", source },
  capabilities: ["chat", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: {
      huggingFace: "mllama",
      checkpoint: [
        ["model.", "language_model.model."],
        ["lm_head.", "language_model.lm_head."],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 128_256,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 8,
        layers: [
          layer,
          layer,
          layer,
          [
            norm,
            {
              kind: "crossAttention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              sourceSize: 4096,
              qkNorm: true,
              gates: true,
            },
            norm,
            dense,
          ],
          layer,
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { ropeFactors: { kind: "frequencies", elements: 64 }, furtherRows: 8 },
    towers: [
      {
        reads: "image",
        tensors: [
          { shape: [1280, 3, 14, 14], count: 1, role: "patch" },
          { shape: [1601, 1280], count: 1, role: "parameter" },
          { shape: [9, 8_197_120], count: 1, role: "weight" },
          { shape: [9, 5120], count: 2, role: "weight" },
          { shape: [1], count: 19, role: "parameter" },
          { shape: [1280, 1280], count: 160, role: "weight" },
          { shape: [5120, 1280], count: 40, role: "weight" },
          { shape: [1280, 5120], count: 40, role: "weight" },
          { shape: [5120], count: 40, role: "norm" },
          { shape: [1280], count: 205, role: "norm" },
          { shape: [4096, 7680], count: 1, role: "projector" },
          { shape: [4096], count: 1, role: "bias" },
        ],
      },
    ],
  },
  publishedParameters: {
    value: 10_670_220_835,
    source: {
      where:
        "safetensors headers, as listed in floschne/gimmick@81c06a5:src/gimmick/models/__init__.py (get_model_sizes)",
      date: "2026-12-01",
    },
  },
  statedParameters: {
    total: 10_600_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-8B", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 178_351,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.2-11B-Vision-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "VQAv2 (test)", score: 75.2, metric: "percent", source: source2 },
    { name: "MMLU", score: 73, metric: "percent, Macro average accuracy", source: source2 },
    { name: "MMMU", score: 50.7, metric: "percent, Val, 0-shot CoT, micro avg accuracy", source: source2 },
    { name: "MMMU-Pro", score: 33, metric: "percent", source: source2 },
    { name: "MathVista", score: 51.5, metric: "percent", source: source2 },
    { name: "ChartQA", score: 83.4, metric: "percent, Test, 0-shot CoT relaxed accuracy", source: source2 },
    { name: "AI2D", score: 91.1, metric: "percent", source: source2 },
    { name: "DocVQA", score: 88.4, metric: "percent, Test ANLS", source: source2 },
    { name: "MATH", score: 51.9, metric: "percent, 0-shot, CoT", source: source2 },
    { name: "GPQA", score: 32.8, metric: "percent, 0-shot, CoT", source: source2 },
    { name: "MGSM", score: 68.9, metric: "percent, 0-shot, CoT", source: source2 },
  ],
  confidence: "derived",
  unverified: ["config.cross_attention_layers", "norm.epsilon"],
  notes: [
    "40 layers incl. 8 cross-attention layers (no growing self-attn KV there); transformers defaults, without a source",
  ],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-8B", date: "2026-11-23" },
    { where: "huggingface/transformers: configuration_mllama.py defaults (MllamaTextConfig)", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-3.2-11B-Vision-Instruct",
      date: "2026-11-23",
    },
    { where: "Blaizzy/mlx-vlm@v0.6.15:mlx_vlm/models/mllama/config.py:34 (vision_config)", date: "2026-12-01" },
  ],
}
