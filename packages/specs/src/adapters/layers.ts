import type { Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"

/** What a layer of one feed-forward network is made of before a family puts it together. */
export interface DenseLayerParts {
  readonly norm: NormBlock
  readonly attention: AttentionBlock
  readonly dense: DenseBlock
}

/** One norm before attention and feed-forward network side by side. */
export function parallelLayer({ norm, attention, dense }: DenseLayerParts): Layer {
  return [norm, { sideBySide: [attention, dense] }]
}

/** A norm after each block and none before. */
export function postNormLayer({ norm, attention, dense }: DenseLayerParts): Layer {
  const after: NormBlock = { ...norm, placement: "output" }
  return [attention, after, dense, after]
}

/** A norm before and a norm after each block. */
export function sandwichLayer({ norm, attention, dense }: DenseLayerParts): Layer {
  const after: NormBlock = { ...norm, placement: "output" }
  const before: NormBlock = { ...norm, tensor: { huggingFace: "pre_feedforward_layernorm" } }
  return [norm, attention, after, before, dense, after]
}
