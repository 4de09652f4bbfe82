import { type Architecture, type Block, blocksOf, layersOf } from "@plimsoll/specs"

/** How a forward pass keeps what the backward pass reads. */
export interface SavedOptions {
  readonly sequenceLength: number
  readonly flashAttention: boolean
  readonly fusedKernels: boolean
  /** Weights have gradients: norms keep what they scaled. */
  readonly isFull: boolean
}

/**
 * Bytes that one block keeps of a token, 16 bits an element: Korthikanti et al. 2022 ("Reducing Activation Recomputation
 * in Large Transformer Models", section 4.1) counted tensor by tensor, without dropout, with fewer key and value heads, gates
 * and experts.
 */
function savedOf(block: Block, hidden: number, options: SavedOptions): number {
  const { flashAttention, fusedKernels, isFull, sequenceLength } = options
  switch (block.kind) {
    case "norm":
      // PyTorch's own steps keep the input in 32 bits.
      return fusedKernels ? 2 * hidden : (isFull ? 6 : 4) * hidden
    case "attention": {
      const { heads, kvHeads, keyDim, valueDim, window } = block
      const projected = heads * keyDim + kvHeads * (keyDim + valueDim)
      const seen = Math.min(sequenceLength, window ?? sequenceLength)
      // Scores after the softmax in 32 bits and in 16; keys and values repeated for each head.
      const scores = flashAttention ? 4 * heads : 6 * heads * seen + 2 * (heads - kvHeads) * (keyDim + valueDim)
      return 2 * hidden + 2 * projected + 2 * heads * valueDim + scores
    }
    case "latentAttention": {
      const { heads, keyDim, valueDim, keyValueRank, queryRank = 0 } = block
      const scores = flashAttention ? 4 * heads : 6 * heads * sequenceLength
      return 2 * (hidden + queryRank + keyValueRank + heads * (2 * keyDim + 2 * valueDim)) + scores
    }
    case "dense":
      return 2 * hidden + feedForward(block.size, block.gated, fusedKernels)
    case "experts": {
      const one = 4 * hidden + feedForward(block.size, true, fusedKernels)
      const shared = block.shared ? feedForward(block.shared.size, true, fusedKernels) : 0
      return 2 * hidden + 4 * block.experts + block.active * one + shared
    }
    case "gatedDelta":
      return 2 * (hidden + 4 * block.keyHeads * block.keyDim + 5 * block.valueHeads * block.valueDim)
    case "mamba2":
      return 2 * (hidden + 5 * block.heads * block.headDim)
    default:
      return 6 * hidden
  }
}

/** Gate, up, the gate's activation and the product; a kernel of its own keeps gate and up alone. */
function feedForward(size: number, gated: boolean, fused: boolean): number {
  if (!gated) return 4 * size
  return (fused ? 4 : 8) * size
}

/** Elements whose gradients stand at once in the widest block: of gate, up and product. */
function gradientWidth(block: Block): number {
  if (block.kind === "dense") return (block.gated ? 3 : 2) * block.size
  if (block.kind === "experts") return 3 * block.active * block.size + (block.shared ? 3 * block.shared.size : 0)
  return 0
}

export interface SavedBytes {
  /** Of all layers, a token. */
  readonly all: number
  /** Of the layer that keeps most, a token, with the gradients that stand while it is left. */
  readonly widest: number
  /** Inputs of all layers, a token. */
  readonly inputs: number
}

/** Bytes a token, on one device. */
export function savedBytes(architecture: Architecture, options: SavedOptions): SavedBytes {
  const { hiddenSize } = architecture
  const layers = layersOf(architecture)
  const known = new Map(
    [...new Set(layers)].map((layer) => {
      const blocks = blocksOf(layer)
      const saved = blocks.reduce((sum, block) => sum + savedOf(block, hiddenSize, options), 0)
      const gradients = 2 * Math.max(0, ...blocks.map(gradientWidth))
      return [layer, { saved, gradients }] as const
    }),
  )
  const of = layers.map((layer) => known.get(layer) ?? { saved: 0, gradients: 0 })
  return {
    all: of.reduce((sum, { saved }) => sum + saved, 0),
    widest: Math.max(0, ...of.map(({ saved, gradients }) => saved + gradients)),
    inputs: 2 * hiddenSize * layers.length,
  }
}
