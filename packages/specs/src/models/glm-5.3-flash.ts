// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "a public repository file that its index did not name (transcribed from zai-org/GLM-5.3-Flash config.json)",
  date: "2026-11-23",
  scope: "row",
}

const hyperConnection = {
  kind: "hyperConnection",
  streams: 4,
  mixing: "doublyStochastic",
  epsilon: 0.000001,
  iterations: 20,
} satisfies Block

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const kimiDelta = {
  kind: "kimiDelta",
  heads: 64,
  headDim: 128,
  kernel: 4,
  decayRank: 128,
  gateRank: 128,
  lowerBound: -5,
  ratesIn: "column",
} satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 64,
  queryRank: 1536,
  keyValueRank: 512,
  keyDim: 256,
  sharedKeyDim: 0,
  valueDim: 256,
  indexer: { heads: 32, keyDim: 128, chosen: 2048, pool: 4 },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 288,
  active: 8,
  size: 2048,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 2048 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 },
  clamp: 10,
} satisfies Block

const layer = [hyperConnection, norm, latentAttention, hyperConnection, norm, experts] satisfies Layer

const layer2 = [hyperConnection, norm, kimiDelta, hyperConnection, norm, experts] satisfies Layer

export const glm53Flash: Model = {
  id: "glm-5.3-flash",
  name: "GLM-5.3-Flash",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-5.3-Flash",
  released: undefined,
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "glm5_next_text" },
    hiddenSize: 4096,
    vocabularySize: 154_880,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 3,
        layers: [
          [
            hyperConnection,
            norm,
            kimiDelta,
            hyperConnection,
            norm,
            { kind: "dense", size: 12_288, gated: true, activation: "silu" },
          ],
        ],
      },
      { repeat: 10, layers: [layer, layer2, layer2, layer2] },
      { repeat: 1, layers: [layer, layer2] },
    ],
    outputNorm: norm,
    outputConnection: hyperConnection,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        hyperConnection,
        norm,
        latentAttention,
        hyperConnection,
        norm,
        experts,
      ],
    ],
    towers: [{ reads: "image" }],
  },
  publishedParameters: undefined,
  statedParameters: { total: 320_600_000_000, active: 18_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "a public repository file that its index did not name (transcribed from zai-org/GLM-5.3-Flash config.json)",
      date: "2026-11-23",
    },
    {
      where: "a public repository file that its index did not name (320.6B total / 18B active; 34 KDA + 11 sparse MLA)",
      date: "2026-11-23",
    },
    { where: "a public repository file that its index did not name (config is MIT)", date: "2026-11-23" },
  ],
}
