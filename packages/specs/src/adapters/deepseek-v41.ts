import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { CompressedAttentionBlock } from "../architecture/blocks/compressed-attention.ts"
import type { NgramLookupBlock } from "../architecture/blocks/ngram-lookup.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { deepseekV4Names, readWindowAttention } from "./deepseek-v4.ts"
import { connectedLayer, readHyperConnection } from "./hyper-connections.ts"
import { readIndexer } from "./latent.ts"
import { readClamp, readRoutedLayers } from "./routed-layers.ts"
import { readExperts, readFrame, readRopeBase } from "./transformer.ts"

/** DeepSeek-V4.1: four compressors whose entries all layers read, tables of n-grams, and layers that draft tokens. */
export function deepseekV41(config: ConfigReader): Architecture {
  const fields = readFrame(config)
  const { layers, norm } = fields
  const iterations = config.integer("hc_sinkhorn_iters", { fallback: 20, most: limits.layers })
  const connection = { ...readHyperConnection(config, "doublyStochastic"), iterations }
  const routing = { scoring: "sqrtSoftplus", selectionBias: true, normalize: true, scale: 1.5 } as const
  const routed = readRoutedLayers(config, layers, routing).experts
  const router = { ...routed.router, imageSelectionBias: true }
  const experts = { ...routed, ...readClamp(config), router }
  const { attention, window } = readSharedAttention(config)
  const lookup = readNgramLookup(config, connection.streams)
  const drafting = config.optionalInteger("num_nextn_predict_layers", limits.predictionLayers) ?? 0
  const draftExperts = { experts: "dspark_n_routed_experts", active: "dspark_num_experts_per_tok" }
  const predictionLayers = Array.from({ length: drafting }, () =>
    connectedLayer(connection, norm, window, { ...experts, ...readExperts(config, drafting, draftExperts) }),
  )
  return decoder(config, fields, {
    checkpoint: [
      ...deepseekV4Names,
      ["ngram.", "engram."],
      ["norm_key.weight", "k_weight"],
      ["norm_query.weight", "q_weight"],
      ...predictionLayers.map((_, index) => [`layers.${layers + index}.`, `mtp.${index}.`] as const),
    ],
    layer: (index) => [...lookup(index), ...connectedLayer(connection, norm, attention(index), experts)],
    predictionLayers: predictionLayers.map((layer, index) => draftEnds(config, layer, index, drafting)),
  })
}

/** The layers that draft are one block: its input stands in the first and its output in the last. */
function draftEnds(config: ConfigReader, layer: Layer, index: number, count: number): Layer {
  const targets = config.array("dspark_target_layer_ids", isIndex, "a list of layer indexes")
  const rank = config.integer("dspark_markov_rank", { fallback: 256 })
  return [
    ...(index === 0 ? [{ kind: "draftInput", states: targets?.length ?? 3 } as const] : []),
    ...layer,
    ...(index === count - 1 ? [{ kind: "draftOutput", rank } as const] : []),
  ]
}

const isIndex = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element >= 0 && element <= limits.size

function readSharedAttention(config: ConfigReader) {
  const window = readWindowAttention(config)
  const base = config.number("compress_rope_theta", { fallback: readRopeBase(config), least: 1, most: 2 ** 53 })
  const ratios = config.array("compress_ratios", isIndex, "a list of ratios") ?? []
  const read = (field: string) => new Set(config.array(field, isIndex, "a list of layer indexes"))
  const makesEntries = read("kv_source_layer_ids")
  const makesIndex = read("index_source_layer_ids")
  const indexer = readIndexer(config)
  const attention = (layer: number): CompressedAttentionBlock => {
    const ratio = ratios[layer] ?? 0
    if (ratio === 0) return window
    const keys = makesEntries.has(layer) ? "entries" : "shared"
    return {
      ...window,
      compressor: { ratio, ...(makesEntries.has(layer) ? {} : { shared: true }) },
      compressedRope: { ...window.rope, base },
      indexer: { ...indexer(layer), ...(makesIndex.has(layer) ? { keys } : { shared: true }) },
    }
  }
  return { attention, window }
}

function readNgramLookup(config: ConfigReader, streams: number): (layer: number) => readonly NgramLookupBlock[] {
  const layers = config.array("engram_layer_ids", isIndex, "a list of layer indexes") ?? []
  const rows = config.array("engram_num_embeddings", isIndex, "rows for each of engram_layer_ids") ?? []
  if (rows.length !== layers.length || rows.some((count) => count < 1 || count > limits.size))
    throw config.wrong("engram_num_embeddings", `${layers.length} numbers of rows, one for each of engram_layer_ids`)
  if (layers.length === 0) return () => []
  const width = config.integer("engram_head_dim")
  const longest = config.integer("engram_max_ngram_size", { fallback: 4, most: limits.layers })
  if (longest < 2) throw config.wrong("engram_max_ngram_size", "at least 2")
  const reads = (longest - 1) * config.integer("engram_n_heads", { most: limits.experts })
  return (layer) => {
    const count = rows[layers.indexOf(layer)]
    return count ? [{ kind: "ngramLookup", rows: count, width, longest, reads, streams, fusedKeyValue: true }] : []
  }
}
