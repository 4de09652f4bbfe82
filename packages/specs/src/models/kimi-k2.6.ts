// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--Kimi-K2.6-NVFP4_config.json",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://artificialanalysis.ai/agents/coding-agents", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 64,
  queryRank: 1536,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
  rope: { dimensions: 64, base: 50_000 },
} satisfies Block

export const kimiK26: Model = {
  id: "kimi-k2.6",
  name: "Kimi-K2.6",
  aliases: [],
  publisher: "Moonshot AI",
  family: "kimi",
  repository: "moonshotai/Kimi-K2.6",
  released: {
    value: "2026-04-20",
    source: {
      where: "anomalyco/models.dev@f3fc692:providers/huggingface/models/moonshotai/Kimi-K2.6.toml",
      date: "2026-11-23",
    },
  },
  license: { value: "other (modified-mit)", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "deepseek_v3", gguf: "deepseek2" },
    hiddenSize: 7168,
    vocabularySize: 163_840,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 18_432, gated: true, activation: "silu" }]],
      },
      {
        repeat: 60,
        layers: [
          [
            norm,
            latentAttention,
            norm,
            {
              kind: "experts",
              experts: 384,
              active: 8,
              size: 2048,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 2048 },
              router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 },
            },
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
          positions: 64,
          positionTables: 64,
          lastNorm: "layer",
          merge: 2,
          projector: [
            { part: "norm", type: "layer", size: 1152 },
            { part: "linear", inputs: 4608, outputs: 4608, bias: true },
            { part: "linear", inputs: 4608, outputs: 7168, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 1_058_589_420_528,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2.6",
      date: "2026-11-23",
    },
  },
  parameterDifferences: [
    {
      kind: "scalesCounted",
      elements: 31_708_938_240,
      blockSize: 32,
      note: "INT4: one scale for 32 weights of the routed experts",
    },
  ],
  statedParameters: { total: 1_000_000_000_000, active: 32_000_000_000, source: row },
  downloads: {
    value: 1_239_626,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2.6",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Verified",
      score: 80.2,
      metric: "resolved",
      source: { where: "https://huggingface.co/moonshotai/Kimi-K2.6", date: "2026-11-23" },
    },
    { name: "Artificial Analysis Coding Agent Index", score: 50.5, metric: "average pass@1", source },
    { name: "SWE-Atlas Codebase QnA", score: 59.8, metric: "pass@1", source },
    { name: "SWE-Bench Pro", score: 27.3, metric: "pass@1", source },
    { name: "Terminal-Bench", score: 64.3, metric: "pass@1", source },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["Quantization_config of the NVFP4 derivative dropped; all other fields as in the base model"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--Kimi-K2.6-NVFP4_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2.6", date: "2026-11-23" },
  ],
}
