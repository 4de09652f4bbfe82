import type { Tensor } from "../tensor.ts"
import type { Rope } from "./attention.ts"
import { type Indexer, indexerTensors } from "./indexer.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

/**
 * Attention whose keys and values of all heads are made of one small vector a token (MLA). That vector is what is
 * cached, with a part of the key that all heads share.
 */
export interface LatentAttentionBlock {
  readonly kind: "latentAttention"
  readonly heads: number
  /** Width of the compressed query, elements; queries are projected in one step where absent. */
  readonly queryRank?: number | undefined
  /** Width of the vector that keys and values are made of, elements. */
  readonly keyValueRank: number
  /** Width of a query or key head, the shared part included, elements. */
  readonly keyDim: number
  /** The part of a key that all heads share and that is not compressed, elements. */
  readonly sharedKeyDim: number
  /** Width of a value head, elements. */
  readonly valueDim: number
  /** Rotates the shared part; positions are not encoded where absent. */
  readonly rope?: Rope | undefined
  readonly indexer?: Indexer | undefined
  /** A gate on the heads' outputs: a projection as wide as they are, or one factor a head. */
  readonly gate?: "elements" | "heads" | undefined
  /** A learned logit per head that takes part in the softmax. */
  readonly sinks?: boolean | undefined
  /** `"both"`: the matrix that makes keys and values is stored whole in the GGUF too, where others split it. */
  readonly fusedKeyValue?: "both" | undefined
}

function queryTensors(block: LatentAttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize: columns } = place
  const rows = block.heads * block.keyDim
  const names = (gguf: string, huggingFace: string) => ({
    gguf: `${gguf}.weight`,
    huggingFace: `self_attn.${huggingFace}.weight`,
  })
  const { queryRank } = block
  if (queryRank === undefined) return [matrix(place, { role: "query", ...names("attn_q", "q_proj"), rows, columns })]
  return [
    matrix(place, { role: "queryDown", ...names("attn_q_a", "q_a_proj"), rows: queryRank, columns }),
    vector(place, { role: "norm", ...names("attn_q_a_norm", "q_a_layernorm"), size: queryRank }),
    matrix(place, { role: "queryUp", ...names("attn_q_b", "q_b_proj"), rows, columns: queryRank }),
  ]
}

/** The checkpoint has one matrix for keys and values; the GGUF has one stack of heads for each. */
function keyValueTensors(block: LatentAttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { heads, keyValueRank: rank, valueDim } = block
  const ownKeyDim = block.keyDim - block.sharedKeyDim
  if (place.inventory === "gguf" && !block.fusedKeyValue)
    return [
      shaped(place, { role: "keyUp", gguf: "attn_k_b.weight", huggingFace: "", shape: [heads, rank, ownKeyDim] }),
      shaped(place, { role: "valueUp", gguf: "attn_v_b.weight", huggingFace: "", shape: [heads, valueDim, rank] }),
    ]
  return [
    matrix(place, {
      role: "keyValueUp",
      gguf: "attn_kv_b.weight",
      huggingFace: "self_attn.kv_b_proj.weight",
      rows: heads * (ownKeyDim + valueDim),
      columns: rank,
    }),
  ]
}

export function latentAttentionTensors(block: LatentAttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const { heads, keyValueRank, queryRank, sharedKeyDim, indexer, gate } = block
  const width = heads * block.valueDim
  return [
    ...queryTensors(block, place),
    matrix(place, {
      role: "keyValueDown",
      gguf: "attn_kv_a_mqa.weight",
      huggingFace: "self_attn.kv_a_proj_with_mqa.weight",
      rows: keyValueRank + sharedKeyDim,
      columns: hiddenSize,
    }),
    vector(place, {
      role: "norm",
      gguf: "attn_kv_a_norm.weight",
      huggingFace: "self_attn.kv_a_layernorm.weight",
      size: keyValueRank,
    }),
    ...keyValueTensors(block, place),
    matrix(place, {
      role: "attentionOutput",
      gguf: "attn_output.weight",
      huggingFace: "self_attn.o_proj.weight",
      rows: hiddenSize,
      columns: width,
    }),
    ...(indexer ? indexerTensors(indexer, place, queryRank ?? hiddenSize) : []),
    ...(gate
      ? [
          matrix(place, {
            role: "attentionGate",
            gguf: "attn_gate.weight",
            huggingFace: "self_attn.g_proj.weight",
            rows: gate === "heads" ? heads : width,
            columns: hiddenSize,
          }),
        ]
      : []),
    ...(block.sinks
      ? [vector(place, { role: "sinks", gguf: "attn_sinks.weight", huggingFace: "self_attn.sinks", size: heads })]
      : []),
  ]
}
