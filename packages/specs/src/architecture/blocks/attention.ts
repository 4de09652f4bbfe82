import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/** Rotary position encoding of queries and keys. */
export interface Rope {
  /** Rotated dimensions of each head, at most `keyDim`. */
  readonly dimensions: number
  /** Base of the frequencies (`rope_theta`). */
  readonly base: number
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
   * together, `"heads"` a vector for each head.
   */
  readonly qkNorm?: boolean | "width" | "heads" | undefined
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

function normsOf(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { qkNorm } = block
  if (!qkNorm) return []
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
    ...projections.map((projection) =>
      matrix(place, {
        role: projection.role,
        ...named(projection, "weight"),
        rows: projection.rows,
        columns: hiddenSize,
      }),
    ),
    ...projections
      .filter(() => block.qkvBias)
      .map((projection) => vector(place, { role: "bias", ...named(projection, "bias"), size: projection.rows })),
    matrix(place, { role: "attentionOutput", ...named(output, "weight"), rows: hiddenSize, columns: width }),
    ...(block.outputBias ? [vector(place, { role: "bias", ...named(output, "bias"), size: hiddenSize })] : []),
    ...normsOf(block, place),
    ...gateOf(block, place),
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
