import { type Block, stateOf } from "@plimsoll/specs"

/** Kinds of recurrent blocks that servers have states for. */
const stateKinds: ReadonlySet<Block["kind"]> = new Set([
  "mamba1",
  "mamba2",
  "gatedDelta",
  "kimiDelta",
  "lightning",
  "shortConv",
])

export interface StateOptions {
  readonly tensorParallel: number
  /** Bytes of an element of the state that earlier tokens are folded into; of convolutions always 2. */
  readonly stateElementBytes: number
  /** Further tokens that a convolution keeps while drafts are checked. */
  readonly draftTokens: number
}

/** Groups that are not divided evenly are copied until they are (as vLLM 0.30 extra_groups_for_head_shards). */
function convolutionElements(block: Block, elements: number, { tensorParallel, draftTokens }: StateOptions): number {
  if (block.kind === "mamba2") {
    const extra = block.groups % tensorParallel === 0 ? 0 : tensorParallel - block.groups
    const channels = block.heads * block.headDim + 2 * (block.groups + extra) * block.stateSize
    return (channels / tensorParallel) * (block.kernel - 1 + draftTokens)
  }
  const kernel = ("kernel" in block ? (block.kernel ?? 1) : 1) - 1
  return kernel === 0 ? elements / tensorParallel : (elements / tensorParallel / kernel) * (kernel + draftTokens)
}

/**
 * Bytes of a layer's state on one rank (as vLLM 0.30 vllm/model_executor/layers/mamba/mamba_utils.py).
 *
 * @returns 0 for blocks without a state
 */
export function stateBytesOf(block: Block, options: StateOptions): number {
  const shape = stateKinds.has(block.kind) ? stateOf(block) : undefined
  if (!shape) return 0
  // These states are in 32 bits whatever is asked for (kda_state_dtype).
  const elementBytes = block.kind === "kimiDelta" ? 4 : options.stateElementBytes
  return (
    2 * convolutionElements(block, shape.convolution, options) + (shape.state / options.tensorParallel) * elementBytes
  )
}
