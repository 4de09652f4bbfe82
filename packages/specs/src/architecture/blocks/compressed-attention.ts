import type { Tensor, TensorRole } from "../tensor.ts"
import type { Rope } from "./attention.ts"
import { type Indexer, indexerWeights } from "./indexer.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/** Makes one entry of the cache of several tokens. */
export interface Compressor {
  /** Tokens whose keys become one. */
  readonly ratio: number
  /** True where each entry is made of the tokens of the one before as well. */
  readonly overlapping?: boolean | undefined
  /** True where each place among the tokens has a learned vector. */
  readonly positions?: boolean | undefined
  /** True where the entries of the nearest earlier compressor are read and none are made. */
  readonly shared?: boolean | undefined
}

/**
 * Attention with one head of keys that serve as values: over a window of tokens, and over compressed ones of all the
 * past where there is a compressor.
 */
export interface CompressedAttentionBlock {
  readonly kind: "compressedAttention"
  readonly heads: number
  /** Width of a query head and of the one key, elements. */
  readonly keyDim: number
  /** Width of the compressed query, elements. */
  readonly queryRank: number
  /** Tokens back that a query sees uncompressed, itself included. */
  readonly window: number
  readonly compressor?: Compressor | undefined
  /** Chooses among compressed tokens, which it compresses for itself. */
  readonly indexer?: Indexer | undefined
  /** The output projection: heads in groups, each reduced to `rank` elements, then all projected together. */
  readonly output: { readonly groups: number; readonly rank: number }
  readonly rope: Rope
  /** Of compressed tokens, where it differs. */
  readonly compressedRope?: Rope | undefined
}

function compressorTensors(
  { ratio, overlapping, positions }: Compressor,
  place: BlockPlace,
  options: { readonly role: TensorRole; readonly keyDim: number; readonly gguf: string; readonly huggingFace: string },
): readonly Tensor[] {
  const { role, keyDim } = options
  const width = overlapping ? 2 * keyDim : keyDim
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `${options.gguf}_${gguf}.weight`,
    huggingFace: `self_attn.${options.huggingFace}compressor.${huggingFace}`,
  })
  return [
    matrix(place, { role, ...named("kv", "wkv.weight"), rows: width, columns: place.hiddenSize }),
    // A single token has nothing to be weighed against.
    ...(ratio > 1
      ? [matrix(place, { role, ...named("gate", "wgate.weight"), rows: width, columns: place.hiddenSize })]
      : []),
    // 32 bits in the checkpoint.
    ...(positions
      ? [matrix(place, { role, ...named("ape", "ape"), rows: ratio, columns: width, storage: "f32" })]
      : []),
    vector(place, { role: "norm", ...named("norm", "norm.weight"), size: keyDim }),
  ]
}

function pastTensors(block: CompressedAttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { compressor, indexer, keyDim } = block
  if (!compressor) return []
  const main = { role: "keyValueDown", keyDim, gguf: "attn_compressor", huggingFace: "" } as const
  return [
    ...(compressor.shared ? [] : compressorTensors(compressor, place, main)),
    ...(indexer && !indexer.shared ? indexTensors(indexer, compressor, block, place) : []),
  ]
}

function indexTensors(
  indexer: Indexer,
  compressor: Compressor,
  block: CompressedAttentionBlock,
  place: BlockPlace,
): readonly Tensor[] {
  const index = {
    role: "indexer",
    keyDim: indexer.keyDim,
    gguf: "indexer_compressor",
    huggingFace: "indexer.",
  } as const
  return [
    indexerWeights(indexer, place),
    matrix(place, {
      role: "indexer",
      gguf: "indexer.attn_q_b.weight",
      huggingFace: "self_attn.indexer.wq_b.weight",
      rows: indexer.heads * indexer.keyDim,
      columns: block.queryRank,
    }),
    ...(indexer.keys === "entries" ? entryKeyTensors(indexer, block.keyDim, place) : []),
    ...(indexer.keys === "compressed" ? compressorTensors(compressor, place, index) : []),
  ]
}

/** Index keys of entries that the compressor has made. */
function entryKeyTensors({ keyDim }: Indexer, columns: number, place: BlockPlace): readonly Tensor[] {
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `indexer.${gguf}.weight`,
    huggingFace: `self_attn.indexer.${huggingFace}.weight`,
  })
  return [
    matrix(place, { role: "indexer", ...named("attn_k", "wk"), rows: keyDim, columns }),
    vector(place, { role: "norm", ...named("k_norm", "k_norm"), size: keyDim }),
  ]
}

export function compressedAttentionTensors(block: CompressedAttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const { heads, keyDim, queryRank, output } = block
  const width = heads * keyDim
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `attn_${gguf}.weight`,
    huggingFace: `self_attn.${huggingFace}.weight`,
  })
  const inner = output.groups * output.rank
  return [
    vector(place, { role: "sinks", gguf: "attn_sinks.weight", huggingFace: "self_attn.attn_sink", size: heads }),
    matrix(place, { role: "queryDown", ...named("q_a", "wq_a"), rows: queryRank, columns: hiddenSize }),
    vector(place, { role: "norm", ...named("q_a_norm", "q_norm"), size: queryRank }),
    matrix(place, { role: "queryUp", ...named("q_b", "wq_b"), rows: width, columns: queryRank }),
    matrix(place, { role: "keyValueDown", ...named("kv", "wkv"), rows: keyDim, columns: hiddenSize }),
    vector(place, { role: "norm", ...named("kv_a_norm", "kv_norm"), size: keyDim }),
    matrix(place, {
      role: "attentionOutput",
      ...named("output_a", "wo_a"),
      rows: inner,
      columns: width / output.groups,
    }),
    matrix(place, { role: "attentionOutput", ...named("output_b", "wo_b"), rows: hiddenSize, columns: inner }),
    ...pastTensors(block, place),
  ]
}
