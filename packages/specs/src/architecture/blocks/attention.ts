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
  /** Biases on the query, key and value projections. */
  readonly qkvBias?: boolean | undefined
  readonly outputBias?: boolean | undefined
  /** A norm on every query and key head. */
  readonly qkNorm?: boolean | undefined
}

export function attentionTensors(block: AttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const projections = [
    { role: "query", short: "q", size: block.heads * block.keyDim },
    { role: "key", short: "k", size: block.kvHeads * block.keyDim },
    { role: "value", short: "v", size: block.kvHeads * block.valueDim },
  ] as const
  const output = { gguf: "attn_output", huggingFace: "self_attn.o_proj" }
  return [
    ...projections.map(({ role, short, size }) =>
      matrix(place, {
        role,
        gguf: `attn_${short}.weight`,
        huggingFace: `self_attn.${short}_proj.weight`,
        rows: size,
        columns: hiddenSize,
      }),
    ),
    ...projections
      .filter(() => block.qkvBias)
      .map(({ short, size }) =>
        vector(place, { role: "bias", gguf: `attn_${short}.bias`, huggingFace: `self_attn.${short}_proj.bias`, size }),
      ),
    matrix(place, {
      role: "attentionOutput",
      gguf: `${output.gguf}.weight`,
      huggingFace: `${output.huggingFace}.weight`,
      rows: hiddenSize,
      columns: block.heads * block.valueDim,
    }),
    ...(block.outputBias
      ? [
          vector(place, {
            role: "bias",
            gguf: `${output.gguf}.bias`,
            huggingFace: `${output.huggingFace}.bias`,
            size: hiddenSize,
          }),
        ]
      : []),
    ...(block.qkNorm
      ? ["q", "k"].map((short) =>
          vector(place, {
            role: "norm",
            gguf: `attn_${short}_norm.weight`,
            huggingFace: `self_attn.${short}_norm.weight`,
            size: block.keyDim,
          }),
        )
      : []),
  ]
}
