import type { GgufMetadata, GgufTensorPlan } from "@plimsoll/specs/gguf"
import { writeGgufHeader } from "@plimsoll/specs/gguf"

/** Models of invented, small sizes, written out by hand: what the referee says of them can be worked out on paper. */
export const sizes = {
  hidden: 256,
  layers: 3,
  heads: 4,
  kvHeads: 2,
  headDim: 64,
  feedForward: 512,
  vocabulary: 1000,
  window: 128,
} as const

type Shapes = Readonly<Record<string, readonly number[]>>

const { hidden, headDim, feedForward, vocabulary } = sizes
const queries = sizes.heads * headDim
const keys = sizes.kvHeads * headDim

const attention: Shapes = {
  "attn_norm.weight": [hidden],
  "attn_q.weight": [hidden, queries],
  "attn_k.weight": [hidden, keys],
  "attn_v.weight": [hidden, keys],
  "attn_output.weight": [queries, hidden],
}

const dense: Shapes = {
  "ffn_norm.weight": [hidden],
  "ffn_gate.weight": [hidden, feedForward],
  "ffn_up.weight": [hidden, feedForward],
  "ffn_down.weight": [feedForward, hidden],
}

/** Weights in 16 bits, what is one row in 32, as converters write them. */
function plan(shapes: Shapes): GgufTensorPlan[] {
  return Object.entries(shapes).map(([name, shape]) => ({ name, shape, type: shape.length > 1 ? "bf16" : "f32" }))
}

function layer(index: number, shapes: Shapes): Shapes {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [`blk.${index}.${name}`, shape]))
}

const uint32 = (value: number) => ({ type: "uint32", value }) as const

function metadata(architecture: string, more: Readonly<Record<string, number | readonly number[]>>): GgufMetadata {
  const fields = {
    context_length: 8192,
    embedding_length: hidden,
    block_count: sizes.layers,
    feed_forward_length: feedForward,
    "attention.head_count": sizes.heads,
    "attention.head_count_kv": sizes.kvHeads,
    "attention.key_length": headDim,
    "attention.value_length": headDim,
    vocab_size: vocabulary,
    ...more,
  }
  const values = Object.entries(fields).map(([key, value]) => [
    `${architecture}.${key}`,
    typeof value === "number" ? uint32(value) : { type: "array", of: "int32", value },
  ])
  return {
    "general.architecture": { type: "string", value: architecture },
    ...Object.fromEntries(values),
    [`${architecture}.attention.layer_norm_rms_epsilon`]: { type: "float32", value: 1e-5 },
    "tokenizer.ggml.model": { type: "string", value: "no_vocab" },
  }
}

export interface SmallModel {
  readonly metadata: GgufMetadata
  readonly tensors: readonly GgufTensorPlan[]
}

/** Grouped attention and a gated network in every layer. */
export function smallLlama(more: Readonly<Record<string, number>> = {}): SmallModel {
  const layers = Array.from({ length: sizes.layers }, (_, index) => layer(index, { ...attention, ...dense }))
  const ends = {
    "token_embd.weight": [hidden, vocabulary],
    "output_norm.weight": [hidden],
    "output.weight": [hidden, vocabulary],
  }
  return { metadata: metadata("llama", more), tensors: plan(Object.assign({}, ends, ...layers)) }
}

/** Two layers of three see a window only; the output shares the input's embedding. */
export function smallGemma3(): SmallModel {
  const norms = { "attn_q_norm.weight": [headDim], "attn_k_norm.weight": [headDim] }
  const after = { "post_attention_norm.weight": [hidden], "post_ffw_norm.weight": [hidden] }
  const shapes = { ...attention, ...norms, ...dense, ...after }
  const layers = Array.from({ length: sizes.layers }, (_, index) => layer(index, shapes))
  const ends = { "token_embd.weight": [hidden, vocabulary], "output_norm.weight": [hidden] }
  return {
    metadata: metadata("gemma3", {
      "attention.sliding_window": sizes.window,
      "attention.sliding_window_pattern": 3,
    }),
    tensors: plan(Object.assign({}, ends, ...layers)),
  }
}

/** A short convolution, attention, a short convolution: state beside a cache. */
export function smallLfm2(): SmallModel {
  const norms = { "attn_q_norm.weight": [headDim], "attn_k_norm.weight": [headDim] }
  const convolution = {
    "attn_norm.weight": [hidden],
    "shortconv.conv.weight": [3, hidden],
    "shortconv.in_proj.weight": [hidden, 3 * hidden],
    "shortconv.out_proj.weight": [hidden, hidden],
  }
  const layers = [convolution, { ...attention, ...norms }, convolution].map((block, index) =>
    layer(index, { ...block, ...dense }),
  )
  const ends = { "token_embd.weight": [hidden, vocabulary], "token_embd_norm.weight": [hidden] }
  return {
    metadata: metadata("lfm2", { "shortconv.l_cache": 3, "attention.head_count_kv": [0, sizes.kvHeads, 0] }),
    tensors: plan(Object.assign({}, ends, ...layers)).map((tensor) =>
      tensor.name.endsWith("shortconv.conv.weight") ? { ...tensor, type: "f32" } : tensor,
    ),
  }
}

/** State and nothing else. */
export function smallMamba(): SmallModel {
  const inner = 2 * hidden
  const state = 16
  const rank = 32
  const shapes = {
    "attn_norm.weight": [hidden],
    "ssm_in.weight": [hidden, 2 * inner],
    "ssm_conv1d.weight": [4, inner],
    "ssm_conv1d.bias": [inner],
    "ssm_x.weight": [inner, rank + 2 * state],
    "ssm_dt.weight": [rank, inner],
    "ssm_dt.bias": [inner],
    ssm_a: [state, inner],
    ssm_d: [inner],
    "ssm_out.weight": [inner, hidden],
  }
  const layers = Array.from({ length: sizes.layers }, (_, index) => layer(index, shapes))
  const ends = { "token_embd.weight": [hidden, vocabulary], "output_norm.weight": [hidden] }
  const kept = /ssm_(a|conv1d\.weight)$/
  return {
    metadata: metadata("mamba", {
      "ssm.conv_kernel": 4,
      "ssm.inner_size": inner,
      "ssm.state_size": state,
      "ssm.time_step_rank": rank,
      "attention.head_count": 0,
      "attention.head_count_kv": 0,
    }),
    tensors: plan(Object.assign({}, ends, ...layers)).map((tensor) =>
      kept.test(tensor.name) ? { ...tensor, type: "f32" } : tensor,
    ),
  }
}

/** As the referee takes it. */
export function fileOf(model: SmallModel): { readonly header: Uint8Array; readonly fileBytes: number } {
  const { bytes, fileBytes } = writeGgufHeader(model)
  return { header: bytes, fileBytes }
}
