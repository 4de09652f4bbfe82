// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where:
    "a public repository file that its index did not name (about 124.6B text stack, announced 125B / 6B active, released 2026-08-26)",
  date: "2026-11-23",
}

const hyperConnection = {
  kind: "hyperConnection",
  streams: 4,
  mixing: "lowRank",
  rank: 320,
  epsilon: 0.000001,
} satisfies Block

const gatedDelta = {
  kind: "gatedDelta",
  keyHeads: 16,
  valueHeads: 48,
  keyDim: 128,
  valueDim: 128,
  kernel: 4,
} satisfies Block

const experts = {
  kind: "experts",
  experts: 512,
  active: 10,
  size: 640,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 640, gate: true },
  router: { scoring: "softmax", normalize: true },
  fusedGateUp: "checkpoint",
  stacked: "rowsFirst",
} satisfies Block

const layer = [hyperConnection, gatedDelta, hyperConnection, experts] satisfies Layer

const attention = {
  kind: "attention",
  heads: 24,
  kvHeads: 2,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 64, base: 10_000_000, sections: [11, 11, 10] },
  qkNorm: true,
  gate: "query",
  indexer: { heads: 4, keyDim: 128, blockSize: 4, chosenBlocks: 512, localBlocks: 1, storage: "weight" },
} satisfies Block

const layer2 = [hyperConnection, attention, hyperConnection, experts] satisfies Layer

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen38FlashNext: Model = {
  id: "qwen3.8-flash-next",
  name: "Qwen3.8-Flash-Next",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3.8-Flash-Next",
  released: { value: "2026-08-26", source },
  license: undefined,
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: {
      huggingFace: "qwen4_exp_text",
      gguf: "qwen4exp",
      checkpoint: [
        ["model.hc_head_", "model.hyper_connection_mixer."],
        [".hc_attn_", ".attn_hyper_connection."],
        [".hc_ffn_", ".mlp_hyper_connection."],
        ["hyper_connection.norm", "hyper_connection.hc_norm"],
        ["hyper_connection_mixer.norm", "hyper_connection_mixer.hc_norm"],
        ["hyper_connection.down", "hyper_connection.input_mix_weight_down"],
        ["hyper_connection_mixer.down", "hyper_connection_mixer.input_mix_weight_down"],
        ["hyper_connection.up", "hyper_connection.input_mix_weight_up"],
        ["hyper_connection_mixer.up", "hyper_connection_mixer.input_mix_weight_up"],
        ["hyper_connection.inject", "hyper_connection.block_inject_weight"],
        ["ngram.embed.", "ple.ple_embedding.ngram_embedding."],
        ["ngram.", "ple."],
        ["mlp.shared_experts.", "mlp.shared_expert."],
        ["model.layers.48.", "mtp.layers.0."],
      ],
    },
    hiddenSize: 2560,
    vocabularySize: 248_320,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [
          layer,
          [
            {
              kind: "ngramLookup",
              rows: 320_001_536,
              width: 160,
              longest: 3,
              reads: 16,
              streams: 4,
              kernel: 4,
              parts: 128,
            },
            hyperConnection,
            gatedDelta,
            hyperConnection,
            experts,
          ],
        ],
      },
      { repeat: 11, layers: [layer, layer2, layer, layer] },
      { repeat: 1, layers: [layer, layer2] },
    ],
    outputConnection: hyperConnection,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        norm,
        attention,
        norm,
        experts,
      ],
    ],
    predictionLayersIn: "checkpoint",
    towers: [{ reads: "image" }],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 125_000_000_000,
    active: 6_000_000_000,
    source: {
      where: "a public repository file that its index did not name (text_config values verbatim)",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  notes: [
    "n-gram per-layer-embedding table (128 parts x 2,500,012 rows x 160) adds about 51.2B parameters that can live in slow memory",
    "vision_config: there, with fields that no source was found for",
  ],
  sources: [
    { where: "a public repository file that its index did not name (text_config values verbatim)", date: "2026-11-23" },
    { where: "a public repository file that its index did not name (config normaliser)", date: "2026-11-23" },
    source,
  ],
}
