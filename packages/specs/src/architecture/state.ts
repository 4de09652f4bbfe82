import type { Block } from "./architecture.ts"
import { deltaChannels } from "./blocks/gated-delta.ts"
import { convolvedChannels } from "./blocks/mamba2.ts"

/** What a recurrent block keeps of each sequence, whatever its length, as shape; an engine turns it into bytes. */
export interface StateShape {
  /** Elements of the last tokens' inputs, which the next token's convolution or mixing reads again. */
  readonly convolution: number
  /** Elements of the state that all earlier tokens are folded into. */
  readonly state: number
}

/**
 * The state a block declares; `undefined` for blocks that keep none.
 *
 * @returns elements per sequence, those that engines keep of a convolution: one token fewer than it sees
 *   (llama.cpp v0.5.0 src/llama-hparams.cpp:208)
 * @example
 * ```ts
 * stateOf({ kind: "shortConv", size: 2048, kernel: 3 }) // { convolution: 4096, state: 0 }
 * ```
 */
export function stateOf(block: Block): StateShape | undefined {
  switch (block.kind) {
    case "mamba1":
      return { convolution: (block.kernel - 1) * block.size, state: block.size * block.stateSize }
    case "mamba2":
      return {
        convolution: (block.kernel - 1) * convolvedChannels(block),
        state: block.heads * block.headDim * block.stateSize,
      }
    case "gatedDelta":
      return {
        convolution: (block.kernel - 1) * deltaChannels(block),
        state: block.valueHeads * block.keyDim * block.valueDim,
      }
    case "kimiDelta": {
      const width = block.heads * block.headDim
      return { convolution: 3 * (block.kernel - 1) * width, state: width * block.headDim }
    }
    case "lightning":
      return { convolution: 0, state: block.heads * block.headDim ** 2 }
    case "attention": {
      const kernel = block.keyValueKernel
      if (kernel === undefined) return undefined
      return { convolution: (kernel - 1) * block.kvHeads * (block.keyDim + block.valueDim), state: 0 }
    }
    case "outputConvolution":
    case "shortConv":
      return { convolution: (block.kernel - 1) * block.size, state: 0 }
    case "rwkv":
      return { convolution: block.heads * block.headDim, state: block.heads * block.headDim ** 2 }
    case "channelMix":
      return { convolution: block.shifted, state: 0 }
    default:
      return undefined
  }
}
