import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { HyperConnectionBlock } from "../architecture/blocks/hyper-connection.ts"
import type { NgramLookupBlock } from "../architecture/blocks/ngram-lookup.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readGatedDelta, readLinear } from "./qwen3-next.ts"
import { readRopeSections } from "./rope-sections.ts"
import { readRoutedLayers } from "./routed-layers.ts"
import { readAttention, readFrame } from "./transformer.ts"

/** Qwen3.8-Flash-Next: linear layers and sparse attention, hyper-connections as norms, and a table of n-grams. */
export function qwen4Exp(config: ConfigReader): Architecture {
  const fields = readFrame(config)
  const { norm, layers } = fields
  const connection: HyperConnectionBlock = {
    kind: "hyperConnection",
    streams: config.integer("hc_count"),
    mixing: "lowRank",
    rank: config.integer("hc_lowrank"),
    epsilon: norm.epsilon,
  }
  const attention = readSparseAttention(config, fields.hiddenSize)
  const delta = readGatedDelta(config)
  const isLinear = readLinear(config, layers)
  const routing = { scoring: "softmax", selectionBias: false, normalize: true, scale: 1 } as const
  const { experts: routed } = readRoutedLayers(config, layers, routing)
  const shared = routed.shared ? { shared: { ...routed.shared, gate: true } } : {}
  const experts = { ...routed, ...shared, fusedGateUp: "checkpoint", stacked: "rowsFirst" } as const
  const lookup = readNgramTable(config, connection.streams)
  const predictions = config.optionalInteger("mtp_num_hidden_layers", limits.predictionLayers) ?? 0
  return decoder(config, fields, {
    gguf: "qwen4exp",
    checkpoint: [...checkpoint, [`model.layers.${layers}.`, "mtp.layers.0."]],
    layer: (index): Layer => [...lookup(index), connection, isLinear(index) ? delta : attention, connection, experts],
    outputNorm: false,
    outputConnection: connection,
    predictionLayers: Array.from({ length: predictions }, () => [
      { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
      norm,
      attention,
      norm,
      experts,
    ]),
    predictionLayersIn: "checkpoint",
  })
}

/** The indexer scores blocks of tokens; the block that a token stands in is always read. */
function readSparseAttention(config: ConfigReader, hiddenSize: number): AttentionBlock {
  const { rope, ...attention } = readAttention(config, hiddenSize, { headDim: 256, rotated: 0.25 })
  const blockSize = config.integer("indexer_compress_ratio")
  const budget = config.integer("indexer_budget")
  if (budget % blockSize !== 0)
    throw config.wrong("indexer_budget", `a multiple of indexer_compress_ratio (${blockSize})`)
  return {
    ...attention,
    ...(rope ? { rope: { ...rope, sections: readRopeSections(config, [11, 11, 10]) } } : {}),
    qkNorm: true,
    gate: "query",
    indexer: {
      heads: config.integer("indexer_n_heads"),
      keyDim: config.integer("indexer_head_dim"),
      blockSize,
      chosenBlocks: budget / blockSize,
      localBlocks: 1,
      storage: "weight",
    },
  }
}

/** Layers are counted from one here. */
function readNgramTable(config: ConfigReader, streams: number): (layer: number) => readonly NgramLookupBlock[] {
  const isIndex = (index: unknown): index is number => typeof index === "number" && Number.isInteger(index) && index > 0
  const ids = config.array("ple_layer_ids", isIndex, "a list of layer numbers from 1") ?? []
  if (ids.length === 0) return () => []
  if (ids.length > 1) throw config.wrong("ple_layer_ids", "one layer")
  const parts = config.integer("split_ngram_parts", { most: limits.experts })
  const longest = config.integer("ngram_size", { most: limits.layers })
  if (longest < 2) throw config.wrong("ngram_size", "at least 2")
  const block: NgramLookupBlock = {
    kind: "ngramLookup",
    rows: config.integer("ple_part_rows", { most: Math.floor(limits.size / parts) }) * parts,
    width: config.integer("ple_row_dim"),
    longest,
    reads: (longest - 1) * config.integer("heads_per_ngram", { most: limits.experts }),
    streams,
    kernel: config.integer("ple_conv_kernel_size"),
    parts,
  }
  return (layer) => (ids[0] === layer + 1 ? [block] : [])
}

const checkpoint: NonNullable<Architecture["names"]["checkpoint"]> = [
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
]
