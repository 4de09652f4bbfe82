import { type Architecture, type Block, blocksOf, layersOf, type Rope } from "@plimsoll/specs"

function ropesOf(block: Block): readonly Rope[] {
  switch (block.kind) {
    case "attention":
      return block.rope ? [block.rope] : []
    case "latentAttention":
      return block.rope ? [block.rope] : []
    case "compressedAttention":
      return [block.rope, ...(block.compressedRope ? [block.compressedRope] : [])]
    default:
      return []
  }
}

/** Positions of images and films may lie beyond the context (as vLLM 0.30 rotary_embedding/mrope.py:cache_max_position_num). */
const sectionedPositions = 4

/**
 * Cosines and sines of every position, kept in 16 bits once for each kind of rotation (as vLLM 0.30
 * vllm/model_executor/layers/rotary_embedding/base.py, cos_sin_cache).
 *
 * @returns bytes
 */
export function rotaryTableBytes(architecture: Architecture): number {
  const ropes = new Map<string, Rope>()
  for (const layer of new Set(layersOf(architecture)))
    for (const block of blocksOf(layer))
      for (const rope of ropesOf(block)) ropes.set(`${rope.dimensions} ${rope.base} ${rope.sections}`, rope)
  return [...ropes.values()].reduce(
    (bytes, { dimensions, sections }) =>
      bytes + 2 * dimensions * architecture.contextLength * (sections ? sectionedPositions : 1),
    0,
  )
}
