import type { Layer } from "../architecture/architecture.ts"
import type { Indexer } from "../architecture/blocks/indexer.ts"
import type { LatentAttentionBlock } from "../architecture/blocks/latent-attention.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { readRopeBase } from "./transformer.ts"

/** Attention over a compressed key and value vector, by the names that all configs with it give its sizes. */
export function readLatentAttention(config: ConfigReader): LatentAttentionBlock {
  if (config.boolean("attention_bias", false)) throw config.wrong("attention_bias", "false beside kv_lora_rank")
  const queryRank = config.optionalInteger("q_lora_rank") || undefined
  const sharedKeyDim = config.optionalInteger("qk_rope_head_dim") ?? 0
  if (sharedKeyDim % 2 !== 0) throw config.wrong("qk_rope_head_dim", "an even number")
  const isRotated = sharedKeyDim > 0 && !config.boolean("mla_use_nope", false)
  const keyDim = config.integer("qk_nope_head_dim") + sharedKeyDim
  if (keyDim > limits.size) throw config.wrong("qk_nope_head_dim", `at most ${limits.size} with qk_rope_head_dim`)
  return {
    kind: "latentAttention",
    heads: config.integer("num_attention_heads"),
    ...(queryRank ? { queryRank } : {}),
    keyValueRank: config.integer("kv_lora_rank"),
    keyDim,
    sharedKeyDim,
    valueDim: config.integer("v_head_dim"),
    ...(isRotated ? { rope: { dimensions: sharedKeyDim, base: readRopeBase(config) } } : {}),
  }
}

/** The indexer of each layer; `"shared"` in `indexer_types` where a layer reads the choice of an earlier one. */
export function readIndexer(config: ConfigReader): (layer: number) => Indexer {
  const pool = config.optionalInteger("index_kpool") ?? 1
  const own = {
    heads: config.integer("index_n_heads"),
    keyDim: config.integer("index_head_dim"),
    chosen: config.integer("index_topk"),
    ...(pool > 1 ? { pool } : {}),
  }
  const isType = (type: unknown): type is "full" | "shared" => type === "full" || type === "shared"
  const types = config.array("indexer_types", isType, 'a list of "full" and "shared"')
  if (types?.[0] === "shared") throw config.wrong("indexer_types", '"full" first: nothing precedes it to share')
  return (layer) => (types?.[layer] === "shared" ? { ...own, shared: true } : own)
}

/** Layers that predict further tokens, each like `layer` after its input. */
export function readPredictionLayers(
  config: ConfigReader,
  layer: () => Layer,
  own: { readonly embedding: boolean; readonly head: boolean },
): readonly Layer[] {
  const count = config.optionalInteger("num_nextn_predict_layers", limits.predictionLayers) ?? 0
  return Array.from({ length: count }, () => [
    { kind: "predictionInput", ownEmbedding: own.embedding, ownHead: own.head, ownOutputNorm: true },
    ...layer(),
  ])
}
