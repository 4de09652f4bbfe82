// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--Kimi-K2.7-Code-NVFP4_config.json",
  date: "2026-11-23",
  scope: "row",
}

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

export const kimiK27Code: Model = {
  id: "kimi-k2.7-code",
  name: "Kimi-K2.7-Code",
  aliases: [],
  publisher: "Moonshot AI",
  family: "kimi",
  repository: "moonshotai/Kimi-K2.7-Code",
  released: {
    value: "2026-06-12",
    source: {
      where: "anomalyco/models.dev@f3fc692:models/moonshotai/kimi-k2.7-code-highspeed.toml",
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
  publishedParameters: undefined,
  statedParameters: { total: 1_000_000_000_000, active: 32_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["towers", "norm.epsilon"],
  notes: ["Quantization_config of the NVFP4 derivative dropped; all other fields as in the base model"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--Kimi-K2.7-Code-NVFP4_config.json",
      date: "2026-11-23",
    },
  ],
}
