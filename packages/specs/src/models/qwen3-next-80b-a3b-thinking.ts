// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "alibaba/InferSim@f2293da:hf_configs/qwen3-next-80B-A3B_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const gatedDelta = {
  kind: "gatedDelta",
  keyHeads: 16,
  valueHeads: 32,
  keyDim: 128,
  valueDim: 128,
  kernel: 4,
  fused: true,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } } satisfies Block

const experts = {
  kind: "experts",
  experts: 512,
  active: 10,
  size: 512,
  gated: true,
  activation: "silu",
  router: { scoring: "softmax", normalize: true },
  shared: { count: 1, size: 512, gate: true },
} satisfies Block

const layer = [norm, gatedDelta, norm2, experts] satisfies Layer

export const qwen3Next80BA3bThinking: Model = {
  id: "qwen3-next-80b-a3b-thinking",
  name: "Qwen3-Next-80B-A3B-Thinking",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-Next-80B-A3B-Thinking",
  released: {
    value: "2025-09-11",
    source: {
      where: "anomalyco/models.dev@f3fc692:providers/huggingface/models/Qwen/Qwen3-Next-80B-A3B-Thinking.toml",
      date: "2026-11-23",
    },
  },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "qwen3_next",
      gguf: "qwen3next",
      checkpoint: [
        ["mtp.layers.0.eh_proj", "mtp.fc"],
        ["mtp.layers.0.enorm", "mtp.pre_fc_norm_embedding"],
        ["mtp.layers.0.hnorm", "mtp.pre_fc_norm_hidden"],
        ["mtp.layers.0.shared_head.norm", "mtp.norm"],
        ["mlp.shared_experts.", "mlp.shared_expert."],
      ],
    },
    hiddenSize: 2048,
    vocabularySize: 151_936,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 12,
        layers: [
          layer,
          layer,
          layer,
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 2,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 64, base: 10_000_000 },
              qkNorm: true,
              gate: "query",
            },
            norm2,
            experts,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 80_000_000_000, active: 3_000_000_000, source: row },
  downloads: {
    value: 32_877,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Next-80B-A3B-Thinking",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  notes: [
    "The total in the list of published ones, 79039037440, is left out: it is less than the trunk alone has, which the Instruct checkpoint of the same shape confirms.",
  ],
  sources: [
    { where: "alibaba/InferSim@f2293da:hf_configs/qwen3-next-80B-A3B_config.json", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Next-80B-A3B-Thinking",
      date: "2026-11-23",
    },
  ],
}
