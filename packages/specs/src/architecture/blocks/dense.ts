import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

export type Activation = "silu" | "gelu" | "relu"

/** A feed-forward network that every token passes. */
export interface DenseBlock {
  readonly kind: "dense"
  /** Width of the hidden layer, elements. */
  readonly size: number
  /** True where the hidden layer is the product of a gate and an up projection. */
  readonly gated: boolean
  readonly activation: Activation
  readonly bias?: boolean | undefined
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
  },
): readonly Tensor[] {
  const parts = options.gated ? (["gate", "up", "down"] as const) : (["up", "down"] as const)
  return parts.flatMap((part) => {
    const [rows, columns] = part === "down" ? [place.hiddenSize, options.size] : [options.size, place.hiddenSize]
    const gguf = options.gguf(part)
    const huggingFace = options.huggingFace(part)
    const names = { gguf: `${gguf}.weight`, huggingFace: `${huggingFace}.weight` }
    const weight = matrix(place, { role: part, ...names, rows, columns })
    if (!options.bias) return [weight]
    return [
      weight,
      vector(place, { role: "bias", gguf: `${gguf}.bias`, huggingFace: `${huggingFace}.bias`, size: rows }),
    ]
  })
}

export function denseTensors(block: DenseBlock, place: BlockPlace): readonly Tensor[] {
  return feedForwardTensors(place, {
    gguf: (part) => `ffn_${part}`,
    huggingFace: (part) => `mlp.${part}_proj`,
    size: block.size,
    gated: block.gated,
    bias: block.bias,
  })
}
