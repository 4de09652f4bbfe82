// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Model } from "./model.ts"

const depthAttention = { kind: "depthAttention", span: 12 } satisfies Block

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const kimiDelta = {
  kind: "kimiDelta",
  heads: 96,
  headDim: 128,
  kernel: 4,
  decayRank: 128,
  lowerBound: -5,
  ratesIn: "vector",
  furtherRates: 32,
} satisfies Block

const experts = {
  kind: "experts",
  experts: 896,
  active: 16,
  size: 3072,
  gated: true,
  activation: "situ",
  shared: { count: 2, size: 6144 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.446 },
  bounds: { gate: 4, linear: 25 },
  latent: { size: 3584, norm: true },
} satisfies Block

const layer = [depthAttention, norm, kimiDelta, depthAttention, norm, experts] satisfies Layer

const latentAttention = {
  kind: "latentAttention",
  heads: 96,
  queryRank: 1536,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
  gate: "elements",
} satisfies Block

const layer2 = [depthAttention, norm, latentAttention, depthAttention, norm, experts] satisfies Layer

export const kimiK3: Model = {
  id: "kimi-k3",
  name: "Kimi-K3",
  aliases: [],
  publisher: "Moonshot AI",
  family: "kimi",
  repository: "moonshotai/Kimi-K3",
  released: undefined,
  license: undefined,
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: {
      huggingFace: "kimi_linear",
      gguf: "kimi-k3",
      checkpoint: [
        ["mlp.experts.", "block_sparse_moe.experts."],
        ["mlp.gate.", "block_sparse_moe.gate."],
        ["mlp.shared_experts", "block_sparse_moe.shared_experts"],
        ["mlp.routed_expert", "block_sparse_moe.routed_expert"],
        [".gate_proj", ".w1"],
        [".down_proj", ".w2"],
        [".up_proj", ".w3"],
        ["shared_experts.w1", "shared_experts.gate_proj"],
        ["shared_experts.w2", "shared_experts.down_proj"],
        ["shared_experts.w3", "shared_experts.up_proj"],
        ["mlp.w1", "mlp.gate_proj"],
        ["mlp.w2", "mlp.down_proj"],
        ["mlp.w3", "mlp.up_proj"],
      ],
      ggufTensors: [["ffn_latent_", "ffn_routed_"]],
    },
    hiddenSize: 7168,
    vocabularySize: 163_840,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [
          [
            depthAttention,
            norm,
            kimiDelta,
            depthAttention,
            norm,
            { kind: "dense", size: 33_792, gated: true, activation: "situ", bounds: { gate: 4, linear: 25 } },
          ],
        ],
      },
      { repeat: 22, layers: [layer, layer, layer2, layer] },
      { repeat: 2, layers: [layer] },
      { repeat: 2, layers: [layer2] },
    ],
    outputNorm: norm,
    outputConnection: depthAttention,
    predictionLayers: [],
    towers: [
      {
        reads: "image",
        shape: {
          hiddenSize: 1024,
          layers: 27,
          heads: 12,
          feedForwardSize: 4096,
          attentionSize: 1536,
          norm: "rms",
          patch: { size: 14 },
          positions: 64,
          positionTables: 64,
          lastNorm: "rms",
          merge: 2,
          projector: [
            { part: "linear", inputs: 4096, outputs: 4096 },
            { part: "linear", inputs: 4096, outputs: 7168 },
            { part: "norm", type: "rms", size: 7168 },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 2_779_931_837_184,
    source: {
      where: "every header of moonshotai/Kimi-K3 at a fixed revision, read 2026-09-26, quoted in a public repository",
      date: "2026-12-01",
    },
  },
  statedParameters: {
    total: 2_800_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K3_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K3_config.json",
      date: "2026-11-23",
    },
  ],
}
