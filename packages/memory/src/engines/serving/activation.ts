import { type Architecture, type Block, blocksOf, layersOf } from "@plimsoll/specs"
import type { Parallelism } from "./parallelism.ts"

/** Elements that one token needs at once in a block's widest step, on one rank. */
function widthOf(block: Block, { tensor, data, expert }: Parallelism): number {
  switch (block.kind) {
    case "dense":
      // The product of gate and up stands beside both.
      return ((block.gated ? 3 : 2) * block.size) / tensor
    case "experts": {
      const divided = expert > 1 ? 1 : tensor * data
      const size = block.size / divided
      const shared = block.shared ? (3 * block.shared.size) / tensor : 0
      const gathered = expert > 1 ? (block.active * data) / expert : block.active
      return gathered * (Math.max(2 * size, block.size) + size) + shared
    }
    case "attention":
      return (block.heads * (block.keyDim + block.valueDim) + block.kvHeads * (block.keyDim + block.valueDim)) / tensor
    case "latentAttention":
      return (block.heads * (2 * block.keyDim + 2 * block.valueDim)) / tensor
    case "gatedDelta":
      return (4 * block.keyHeads * block.keyDim + 4 * block.valueHeads * block.valueDim) / tensor
    case "mamba2":
      return (3 * block.heads * block.headDim) / tensor
    default:
      return 0
  }
}

/** The residual stream, its norm, a block's output and the sum. */
const streams = 4

/**
 * Bytes of activations that one token needs at the widest place of a forward pass, in 16 bits.
 *
 * @returns bytes a token on one rank
 */
export function forwardBytesPerToken(architecture: Architecture, parallelism: Parallelism): number {
  const blocks = [...new Set(layersOf(architecture))].flatMap(blocksOf)
  const widest = blocks.reduce((most, block) => Math.max(most, widthOf(block, parallelism)), 0)
  return 2 * (widest + streams * architecture.hiddenSize)
}
