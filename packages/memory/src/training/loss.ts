import type { TrainingRequest } from "./request.ts"

/** Bytes of logits a token and entry of the vocabulary at the loss, with bounds. */
export interface LossRule {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly how: string
  readonly source: string
}

const published = "fitted to peaks that trainers published, docs/training.md"

/**
 * What stands at once at the loss. Plain: logits in 16 bits, in 32, shifted, after the softmax, and their gradients,
 * 2 + 4 × 4 bytes; where nothing is shifted 14. Chunked: logits in 16 bits, and the rest for an eighth of the tokens. A
 * kernel of its own: logits in 16 and in 32 bits, and gradients.
 */
export const lossRules: Readonly<Record<NonNullable<TrainingRequest["loss"]>, LossRule>> = {
  plain: { value: 18, low: 13, high: 20, how: "logits in 16 bits and four times in 32", source: published },
  chunked: {
    value: 3,
    low: 2,
    high: 4,
    how: "logits in 16 bits, and in 32 for an eighth of the tokens",
    source: published,
  },
  kernel: { value: 10, low: 5, high: 12, how: "logits in 16 and in 32 bits, and gradients", source: published },
  linear: { value: 0.25, low: 0.02, high: 1, how: "no logits: the head is fused with the loss", source: "assumed" },
}
