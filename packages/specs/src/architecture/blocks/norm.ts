import type { Tensor } from "../tensor.ts"
import { type BlockPlace, vector } from "./tensor-writer.ts"

/** Normalization of the residual stream before a block, or of a block's output after it. */
export interface NormBlock {
  readonly kind: "norm"
  readonly type: "rms" | "layer"
  /** Added to avoid a division by zero, e.g. 1e-5. */
  readonly epsilon: number
  readonly bias?: boolean | undefined
  /** `"input"` (default): before the block that follows. `"output"`: after the block that precedes. */
  readonly placement?: "input" | "output" | undefined
  /** Names inside the layer, without `.weight`; what the following block suggests where absent. */
  readonly tensor?: { readonly gguf?: string | undefined; readonly huggingFace?: string | undefined } | undefined
}

/** Names by what the norm precedes. */
const defaultNames = {
  mixer: { gguf: "attn_norm", huggingFace: "input_layernorm" },
  feedForward: { gguf: "ffn_norm", huggingFace: "post_attention_layernorm" },
} as const

export function normTensors(
  block: NormBlock,
  place: BlockPlace,
  precedes: keyof typeof defaultNames,
): readonly Tensor[] {
  const gguf = block.tensor?.gguf ?? defaultNames[precedes].gguf
  const huggingFace = block.tensor?.huggingFace ?? defaultNames[precedes].huggingFace
  const size = place.hiddenSize
  const weight = vector(place, { role: "norm", gguf: `${gguf}.weight`, huggingFace: `${huggingFace}.weight`, size })
  if (!block.bias) return [weight]
  return [weight, vector(place, { role: "bias", gguf: `${gguf}.bias`, huggingFace: `${huggingFace}.bias`, size })]
}
