import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/** A small attention that scores all earlier tokens, so that the large one reads the best of them only. */
export interface Indexer {
  readonly heads: number
  /** Width of an index head, elements; one index key a token is cached. */
  readonly keyDim: number
  /** Tokens that the large attention reads. */
  readonly chosen: number
  /** True where the layer reads the choice of the nearest earlier indexer and stores nothing. */
  readonly shared?: boolean | undefined
  /** Tokens whose index keys become one, weighed by a gate and by their place. */
  readonly pool?: number | undefined
  /**
   * What its keys are made of beside a compressor: the tokens, which it compresses for itself; the compressor's entries;
   * or those of the nearest earlier indexer, read again. Elsewhere they are made of the tokens.
   */
  readonly keys?: "compressed" | "entries" | "shared" | undefined
}

/** Tensors of an indexer whose queries come from the compressed query of `queryRank` elements. */
export function indexerTensors(indexer: Indexer, place: BlockPlace, queryRank: number): readonly Tensor[] {
  if (indexer.shared) return []
  const { heads, keyDim } = indexer
  const { hiddenSize } = place
  const norm = (part: "weight" | "bias") => ({
    gguf: `indexer.k_norm.${part}`,
    huggingFace: `self_attn.indexer.k_norm.${part}`,
    size: keyDim,
  })
  const named = (gguf: string, huggingFace: string) =>
    ({
      role: "indexer",
      gguf: `indexer.${gguf}.weight`,
      huggingFace: `self_attn.indexer.${huggingFace}.weight`,
    }) as const
  return [
    matrix(place, { ...named("attn_q_b", "wq_b"), rows: heads * keyDim, columns: queryRank }),
    matrix(place, { ...named("attn_k", "wk"), rows: keyDim, columns: hiddenSize }),
    vector(place, { role: "norm", ...norm("weight") }),
    vector(place, { role: "bias", ...norm("bias") }),
    indexerWeights(indexer, place),
    ...(indexer.pool ? poolTensors(indexer.pool, keyDim, place) : []),
  ]
}

/** No engine that reads GGUF has these, so the names are the checkpoint's. */
function poolTensors(pool: number, keyDim: number, place: BlockPlace): readonly Tensor[] {
  const named = (part: string) => ({
    role: "indexer" as const,
    gguf: `indexer.kpool_${part}.weight`,
    huggingFace: `self_attn.indexer.index_kpool_compress_${part}`,
  })
  return [
    matrix(place, { ...named("ape"), rows: pool, columns: keyDim, storage: "f32" }),
    matrix(place, { ...named("gate"), rows: keyDim, columns: place.hiddenSize }),
  ]
}

/** The weight of each index head, which converters keep in 32 bits. */
export function indexerWeights(indexer: Indexer, place: BlockPlace): Tensor {
  return matrix(place, {
    role: "indexer",
    gguf: "indexer.proj.weight",
    huggingFace: "self_attn.indexer.weights_proj.weight",
    rows: indexer.heads,
    columns: place.hiddenSize,
    storage: "f32",
  })
}
