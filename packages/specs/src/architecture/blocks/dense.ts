import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/** The function between the matrices of a feed-forward network; `"reluSquared"` and `"xielu"` have no gate. */
export type Activation = "silu" | "gelu" | "relu" | "reluSquared" | "xielu" | "swigluOai" | "situ"

/** A feed-forward network that every token passes. */
export interface DenseBlock {
  readonly kind: "dense"
  /** Width of the hidden layer, elements. */
  readonly size: number
  /** True where the hidden layer is the product of a gate and an up projection. */
  readonly gated: boolean
  readonly activation: Activation
  readonly bias?: boolean | undefined
  /** Gate and up projections stored as one matrix: in the checkpoint alone, or in the GGUF as well. */
  readonly fusedGateUp?: "checkpoint" | "both" | undefined
  /** A norm on the hidden layer, before the down projection. */
  readonly hiddenNorm?: boolean | undefined
  readonly bounds?: ActivationBounds | undefined
}

/** Where an activation that levels off does so: on the gate's side, and on the other, where 0 is nowhere. */
export interface ActivationBounds {
  readonly gate: number
  readonly linear: number
}

/** Gate, up and down matrices under one prefix, as dense layers and shared experts both have them. */
export function feedForwardTensors(
  place: BlockPlace,
  options: {
    readonly gguf: (part: "gate" | "up" | "down") => string
    readonly huggingFace: (part: "gate" | "up" | "down") => string
    readonly size: number
    readonly gated: boolean
    readonly bias?: boolean | undefined
    readonly fusedGateUp?: "checkpoint" | "both" | undefined
  },
): readonly Tensor[] {
  const { fusedGateUp } = options
  const fused = fusedGateUp && !(place.inventory === "gguf" && fusedGateUp === "checkpoint")
  const parts = fused
    ? (["gateUp", "down"] as const)
    : options.gated
      ? (["gate", "up", "down"] as const)
      : (["up", "down"] as const)
  return parts.flatMap((part) => {
    const wide = part === "gateUp" ? 2 * options.size : options.size
    const [rows, columns] = part === "down" ? [place.hiddenSize, wide] : [wide, place.hiddenSize]
    // llama.cpp reads a fused matrix under the name of the up projection.
    const gguf = options.gguf(part === "gateUp" ? "up" : part)
    const huggingFace =
      part === "gateUp" ? options.huggingFace("up").replace("up_", "gate_up_") : options.huggingFace(part)
    const names = { gguf: `${gguf}.weight`, huggingFace: `${huggingFace}.weight` }
    const weight = matrix(place, { role: part, ...names, rows, columns })
    if (!options.bias) return [weight]
    return [
      weight,
      vector(place, { role: "bias", gguf: `${gguf}.bias`, huggingFace: `${huggingFace}.bias`, size: rows }),
    ]
  })
}

/** What an xIELU learns; converters write it among the metadata. */
function learnedActivation(place: BlockPlace): readonly Tensor[] {
  if (place.inventory === "gguf") return []
  return ["alpha_p", "alpha_n"].map((name) =>
    vector(place, { role: "activation", gguf: "", huggingFace: `mlp.act_fn.${name}`, size: 1 }),
  )
}

export function denseTensors(block: DenseBlock, place: BlockPlace): readonly Tensor[] {
  const matrices = feedForwardTensors(place, {
    gguf: (part) => `ffn_${part}`,
    huggingFace: (part) => `mlp.${part}_proj`,
    size: block.size,
    gated: block.gated,
    bias: block.bias,
    fusedGateUp: block.fusedGateUp,
  })
  if (block.activation === "xielu") return [...matrices, ...learnedActivation(place)]
  if (!block.hiddenNorm) return matrices
  const names = { gguf: "ffn_sub_norm.weight", huggingFace: "mlp.ffn_sub_norm.weight" }
  return [...matrices, vector(place, { role: "norm", ...names, size: block.size })]
}
