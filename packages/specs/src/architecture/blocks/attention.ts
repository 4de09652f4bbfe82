import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

/** Rotary position encoding of queries and keys. */
export interface Rope {
  /** Rotated dimensions of each head, at most `keyDim`. */
  readonly dimensions: number
  /** Base of the frequencies (`rope_theta`). */
  readonly base: number
  /** Rotated pairs for time, height and width, where images and films have positions of their own (M-RoPE). */
  readonly sections?: readonly number[] | undefined
}

/** A small attention, with queries and a key of its own, that chooses blocks of earlier tokens. */
export interface BlockIndexer {
  readonly heads: number
  /** Width of an index head, elements; one index key a token is cached. */
  readonly keyDim: number
  /** Tokens of a block. */
  readonly blockSize: number
  /** Blocks that attention reads. */
  readonly chosenBlocks: number
  /** Blocks just before a token that it always reads. */
  readonly localBlocks: number
  /** `"weight"`: converters write its matrices in the type of the file, and not in 32 bits. */
  readonly storage?: "weight" | undefined
}

/** Softmax attention with grouped key and value heads. */
export interface AttentionBlock {
  readonly kind: "attention"
  readonly heads: number
  /** Key and value heads; equal to `heads` for multi-head, 1 for multi-query attention. */
  readonly kvHeads: number
  /** Width of a query or key head, elements. */
  readonly keyDim: number
  /** Width of a value head, elements. */
  readonly valueDim: number
  readonly rope?: Rope | undefined
  /** Tokens back that a query sees, itself included; all of them where absent. */
  readonly window?: number | undefined
  /** Tokens of the chunk inside which a query sees; all of them where absent. */
  readonly chunk?: number | undefined
  /** False where a token also sees those after it, as in encoders. */
  readonly causal?: false | undefined
  /** Biases on the query, key and value projections. */
  readonly qkvBias?: boolean | undefined
  readonly outputBias?: boolean | undefined
  /**
   * Norms on queries and keys: `true` one vector of a head's width for all heads, `"width"` one over all heads
   * together, `"heads"` a vector for each head, `"scaleless"` none, for which converters write a head's width of factors.
   */
  readonly qkNorm?: boolean | "width" | "heads" | "scaleless" | undefined
  /**
   * A gate on the heads' outputs: `"query"` stored as a second half of the query projection, `"elements"` a
   * projection of its own as wide as the output, `"heads"` one factor a head.
   */
  readonly gate?: "query" | "elements" | "heads" | undefined
  /** A learned logit per head that takes part in the softmax. */
  readonly sinks?: boolean | undefined
  /** Query, key and value projections stored as one matrix: in the checkpoint alone, or in the GGUF as well. */
  readonly fusedQkv?: "checkpoint" | "both" | undefined
  /** A norm between the heads' outputs and the output projection. */
  readonly outputNorm?: boolean | undefined
  /** True where keys serve as values and no value projection is stored. */
  readonly valueFromKey?: boolean | undefined
  /** Width of the vector that all heads' queries are made of, elements; they are projected in one step where absent. */
  readonly queryRank?: number | undefined
  /** Learned patterns of distances that are added to the logits: how many, and how far back they reach, tokens. */
  readonly relativePositions?: { readonly patterns: number; readonly distance: number } | undefined
  /** Tokens that a convolution over keys, and one over values, sees. */
  readonly keyValueKernel?: number | undefined
  /** Scores earlier tokens block by block, so that attention reads the best blocks only. */
  readonly indexer?: BlockIndexer | undefined
  /** Index of the earlier layer whose cache this one reads in place of its own. */
  readonly sharesCacheWith?: number | undefined
}

/** Rows of the query projection. */
function queryRows(block: AttentionBlock): number {
  return block.heads * block.keyDim * (block.gate === "query" ? 2 : 1)
}

interface Projection {
  readonly role: "query" | "key" | "value" | "queryKeyValue"
  readonly gguf: string
  readonly huggingFace: string
  readonly rows: number
}

/** The matrices that make queries, keys and values, as the inventory stores them. */
function projectionsOf(block: AttentionBlock, gguf: boolean): readonly Projection[] {
  const apart = (
    [
      { role: "query", gguf: "attn_q", huggingFace: "self_attn.q_proj", rows: queryRows(block) },
      { role: "key", gguf: "attn_k", huggingFace: "self_attn.k_proj", rows: block.kvHeads * block.keyDim },
      { role: "value", gguf: "attn_v", huggingFace: "self_attn.v_proj", rows: block.kvHeads * block.valueDim },
    ] as const
  ).filter(({ role }) => !(role === "value" && block.valueFromKey))
  if (!block.fusedQkv || (gguf && block.fusedQkv === "checkpoint")) return apart
  const rows = apart.reduce((sum, projection) => sum + projection.rows, 0)
  return [{ role: "queryKeyValue", gguf: "attn_qkv", huggingFace: "self_attn.qkv_proj", rows }]
}

/** The small vector of queries and its norm, before the projection that makes the heads' queries of it. */
function compressedQueries(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  if (block.queryRank === undefined) return []
  const down = { gguf: "attn_q_a.weight", huggingFace: "self_attn.q_a_proj.weight" }
  const norm = { gguf: "attn_q_a_norm.weight", huggingFace: "self_attn.q_a_layernorm.weight" }
  return [
    matrix(place, { role: "queryDown", ...down, rows: block.queryRank, columns: place.hiddenSize }),
    vector(place, { role: "norm", ...norm, size: block.queryRank }),
  ]
}

/** llama.cpp's converter keeps most of these in 32 bits (conversion/minimax.py, v0.5.0). */
function indexerTensors(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  if (!block.indexer) return []
  const { heads, keyDim, storage = "f32" } = block.indexer
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `indexer.${gguf}.weight`,
    huggingFace: `self_attn.${huggingFace}.weight`,
  })
  const projection = { role: "indexer", columns: place.hiddenSize, storage } as const
  return [
    matrix(place, { ...projection, ...named("q_proj", "index_q_proj"), rows: heads * keyDim }),
    matrix(place, { ...projection, ...named("k_proj", "index_k_proj"), rows: keyDim }),
    vector(place, { role: "norm", ...named("q_norm", "index_q_norm"), size: keyDim }),
    vector(place, { role: "norm", ...named("k_norm", "index_k_norm"), size: keyDim }),
  ]
}

/** Which patterns each head of a token follows, and the patterns. */
function relativeTensors(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  if (!block.relativePositions) return []
  const { patterns, distance } = block.relativePositions
  const chosen = { gguf: "attn_rel.weight", huggingFace: "self_attn.r_proj.weight" }
  const table = { gguf: "attn_rel_table.weight", huggingFace: "self_attn.rel_logits_proj.proj" }
  return [
    matrix(place, { role: "relativePositions", ...chosen, rows: block.heads * patterns, columns: place.hiddenSize }),
    matrix(place, { role: "relativePositions", ...table, rows: patterns, columns: distance }),
  ]
}

/** One filter for each channel of keys and of values. */
function convolutions(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  const kernel = block.keyValueKernel
  if (kernel === undefined) return []
  const sides = [
    ["k", block.kvHeads * block.keyDim],
    ["v", block.kvHeads * block.valueDim],
  ] as const
  return sides.map(([side, channels]) =>
    shaped(place, {
      role: "convolution",
      gguf: `attn_${side}_conv.weight`,
      huggingFace: `self_attn.${side}_sconv.conv1d.weight`,
      shape: [channels, 1, kernel],
      storage: "f32",
    }),
  )
}

function normsOf(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { qkNorm } = block
  if (!qkNorm || (qkNorm === "scaleless" && place.inventory === "huggingFace")) return []
  const sides = [
    { short: "q", heads: block.heads },
    { short: "k", heads: block.kvHeads },
  ]
  return sides.map(({ short, heads }) => {
    const names = { gguf: `attn_${short}_norm.weight`, huggingFace: `self_attn.${short}_norm.weight` }
    if (qkNorm === "heads")
      return matrix(place, { role: "norm", ...names, rows: heads, columns: block.keyDim, storage: "f32" })
    return vector(place, { role: "norm", ...names, size: qkNorm === "width" ? heads * block.keyDim : block.keyDim })
  })
}

function gateOf(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  if (block.gate !== "elements" && block.gate !== "heads") return []
  const rows = block.gate === "heads" ? block.heads : block.heads * block.valueDim
  const names = { gguf: "attn_gate.weight", huggingFace: "self_attn.gate_proj.weight" }
  return [matrix(place, { role: "attentionGate", ...names, rows, columns: place.hiddenSize })]
}

export function attentionTensors(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const projections = projectionsOf(block, place.inventory === "gguf")
  const width = block.heads * block.valueDim
  const output = { gguf: "attn_output", huggingFace: "self_attn.o_proj" }
  const named = (names: { readonly gguf: string; readonly huggingFace: string }, part: "weight" | "bias") => ({
    gguf: `${names.gguf}.${part}`,
    huggingFace: `${names.huggingFace}.${part}`,
  })
  return [
    ...compressedQueries(block, place),
    ...projections.map((projection) =>
      matrix(place, {
        role: projection.role,
        ...named(projection, "weight"),
        rows: projection.rows,
        columns: projection.role === "query" ? (block.queryRank ?? hiddenSize) : hiddenSize,
      }),
    ),
    ...projections
      .filter(() => block.qkvBias)
      .map((projection) => vector(place, { role: "bias", ...named(projection, "bias"), size: projection.rows })),
    matrix(place, { role: "attentionOutput", ...named(output, "weight"), rows: hiddenSize, columns: width }),
    ...(block.outputBias ? [vector(place, { role: "bias", ...named(output, "bias"), size: hiddenSize })] : []),
    ...normsOf(block, place),
    ...gateOf(block, place),
    ...indexerTensors(block, place),
    ...relativeTensors(block, place),
    ...convolutions(block, place),
    ...(block.sinks
      ? [
          vector(place, {
            role: "sinks",
            gguf: "attn_sinks.weight",
            huggingFace: "self_attn.sinks",
            size: block.heads,
          }),
        ]
      : []),
    ...(block.outputNorm
      ? [
          vector(place, {
            role: "norm",
            gguf: "attn_sub_norm.weight",
            huggingFace: "self_attn.attn_sub_norm.weight",
            size: width,
          }),
        ]
      : []),
  ]
}
