import type { Tensor } from "../tensor.ts"
import { convolutionTensors } from "./recurrent-parts.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/**
 * A delta rule whose state decays by one factor a head: linear attention with a short convolution before it, a norm
 * and a gate behind it. What it keeps does not grow with the context.
 */
export interface GatedDeltaBlock {
  readonly kind: "gatedDelta"
  /** Heads of queries and keys. */
  readonly keyHeads: number
  /** Heads of values, each with a state of its own: a multiple of `keyHeads`. */
  readonly valueHeads: number
  /** Width of a query or key head, elements. */
  readonly keyDim: number
  /** Width of a value head, elements. */
  readonly valueDim: number
  /** Tokens that the convolution sees. */
  readonly kernel: number
  /** True where the checkpoint stores the gate with queries, keys and values, and both files beta with the decay. */
  readonly fused?: boolean | undefined
}

/** Channels that pass the convolution: queries, keys and values. */
export function deltaChannels({ keyHeads, keyDim, valueHeads, valueDim }: GatedDeltaBlock): number {
  return 2 * keyHeads * keyDim + valueHeads * valueDim
}

function projections(block: GatedDeltaBlock, place: BlockPlace): readonly Tensor[] {
  const { valueHeads, fused } = block
  const columns = place.hiddenSize
  const width = deltaChannels(block)
  const values = valueHeads * block.valueDim
  const write = (role: "queryKeyValue" | "attentionGate" | "beta" | "decay", gguf: string, to: string, rows: number) =>
    matrix(place, { role, gguf: `${gguf}.weight`, huggingFace: `linear_attn.${to}.weight`, rows, columns })
  if (!fused)
    return [
      write("queryKeyValue", "attn_qkv", "in_proj_qkv", width),
      write("attentionGate", "attn_gate", "in_proj_z", values),
      write("beta", "ssm_beta", "in_proj_b", valueHeads),
      write("decay", "ssm_alpha", "in_proj_a", valueHeads),
    ]
  const inputs =
    place.inventory === "gguf"
      ? [write("queryKeyValue", "attn_qkv", "", width), write("attentionGate", "attn_gate", "", values)]
      : [write("queryKeyValue", "", "in_proj_qkvz", width + values)]
  return [...inputs, write("beta", "ssm_ba", "in_proj_ba", 2 * valueHeads)]
}

export function gatedDeltaTensors(block: GatedDeltaBlock, place: BlockPlace): readonly Tensor[] {
  const { valueHeads, valueDim, kernel } = block
  return [
    ...projections(block, place),
    ...convolutionTensors(place, { prefix: "linear_attn", width: deltaChannels(block), kernel }),
    vector(place, { role: "bias", gguf: "ssm_dt.bias", huggingFace: "linear_attn.dt_bias", size: valueHeads }),
    vector(place, { role: "decay", gguf: "ssm_a", huggingFace: "linear_attn.A_log", size: valueHeads }),
    vector(place, { role: "norm", gguf: "ssm_norm.weight", huggingFace: "linear_attn.norm.weight", size: valueDim }),
    matrix(place, {
      role: "mixerOutput",
      gguf: "ssm_out.weight",
      huggingFace: "linear_attn.out_proj.weight",
      rows: place.hiddenSize,
      columns: valueHeads * valueDim,
    }),
  ]
}
