import type { Tensor } from "../tensor.ts"
import { type BlockPlace, vector } from "./tensor-writer.ts"

/** Normalization of the residual stream before a block, or of a block's output after it. */
export interface NormBlock {
  readonly kind: "norm"
  readonly type: "rms" | "layer"
  /** False where it only scales to unit length and stores no weight. */
  readonly weight?: false | undefined
  /** Added to avoid a division by zero, e.g. 1e-5. */
  readonly epsilon: number
  readonly bias?: boolean | undefined
  /** `"input"` (default): before the block that follows. `"output"`: after the block that precedes. */
  readonly placement?: "input" | "output" | undefined
  /** Names inside the layer, without `.weight`; what the following block suggests where absent. */
  readonly tensor?: { readonly gguf?: string | undefined; readonly huggingFace?: string | undefined } | undefined
}

/** Names by placement and by the block that the norm belongs to. */
const defaultNames = {
  input: {
    mixer: { gguf: "attn_norm", huggingFace: "input_layernorm" },
    feedForward: { gguf: "ffn_norm", huggingFace: "post_attention_layernorm" },
  },
  output: {
    mixer: { gguf: "post_attention_norm", huggingFace: "post_attention_layernorm" },
    feedForward: { gguf: "post_ffw_norm", huggingFace: "post_feedforward_layernorm" },
  },
} as const

export function normTensors(
  block: NormBlock,
  place: BlockPlace,
  belongsTo: "mixer" | "feedForward",
): readonly Tensor[] {
  if (block.weight === false) return []
  const names = defaultNames[block.placement ?? "input"][belongsTo]
  const gguf = block.tensor?.gguf ?? names.gguf
  const huggingFace = block.tensor?.huggingFace ?? names.huggingFace
  const size = place.hiddenSize
  const weight = vector(place, { role: "norm", gguf: `${gguf}.weight`, huggingFace: `${huggingFace}.weight`, size })
  if (!block.bias) return [weight]
  return [weight, vector(place, { role: "bias", gguf: `${gguf}.bias`, huggingFace: `${huggingFace}.bias`, size })]
}
