import { type Architecture, type Block, blocksOf, layersOf } from "@plimsoll/specs"

/** Elements of every result that a block's operations write for one token, one operation each. */
function outputsOf(block: Block, hiddenSize: number): number {
  switch (block.kind) {
    case "norm":
      return hiddenSize
    case "attention": {
      const { heads, kvHeads, keyDim, valueDim, qkNorm } = block
      const rotated = (heads + kvHeads) * keyDim
      // Projections, rotation and norm of queries and keys, the heads' outputs, the output projection, the sum.
      return rotated * (qkNorm ? 3 : 2) + kvHeads * valueDim + heads * valueDim + 2 * hiddenSize
    }
    case "latentAttention":
      return block.heads * (2 * block.keyDim + 2 * block.valueDim) + 2 * block.keyValueRank + 2 * hiddenSize
    case "dense":
      return (block.gated ? 3 : 2) * block.size + 2 * hiddenSize
    case "experts": {
      const shared = block.shared ? 3 * block.shared.size + hiddenSize : 0
      return block.experts + block.active * (3 * block.size + 3 * hiddenSize) + shared + hiddenSize
    }
    case "gatedDelta":
      return 4 * block.keyHeads * block.keyDim + 4 * block.valueHeads * block.valueDim + 2 * hiddenSize
    case "mamba2":
      return 4 * block.heads * block.headDim + 2 * hiddenSize
    default:
      return 2 * hiddenSize
  }
}

/**
 * Elements that the operations of the widest layer write for one token, all of them together.
 *
 * @returns elements a token
 */
export function widestLayerOutputs(architecture: Architecture): number {
  const { hiddenSize } = architecture
  return [...new Set(layersOf(architecture))].reduce((most, layer) => {
    const own = blocksOf(layer).reduce((sum, block) => sum + outputsOf(block, hiddenSize), 0)
    return Math.max(most, own)
  }, 0)
}
