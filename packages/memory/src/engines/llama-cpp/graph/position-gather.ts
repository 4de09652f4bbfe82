import type { BlockOf } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  addInPlace,
  cast,
  computed,
  flashAttention,
  getRows,
  mulMat,
  permute,
  repeat,
  reshape,
  scale,
  typed,
  view,
} from "./operations.ts"
import type { PositionInputs, Read } from "./position-blocks.ts"

/** Counts from nought: a tensor that nothing is read for. */
const counted = (count: number) => computed("count", [count, 1, 1, 1])

/**
 * What one token of each stream makes of the blocks that were chosen, whose cells are gathered first. As llama.cpp v0.5.0
 * src/models/minimax-m3.cpp:388.
 */
export function attendGathered(
  { heads, kvHeads: groups, keyDim, valueDim }: BlockOf<"attention">,
  { blockSize, chosenBlocks, keyDim: indexDim }: NonNullable<BlockOf<"attention">["indexer"]>,
  inputs: PositionInputs,
  { query, stored, indexQuery, indexKeys }: Read,
): GraphNode {
  const [, cells, streams] = indexKeys.shape
  const [blocks] = inputs.bias.shape
  const positions = blocks * blockSize
  const chosen = Math.min(chosenBlocks, blocks)
  const width = blockSize * chosen
  const found = getRows(view(indexKeys, [indexDim, cells, streams, 1], true), inputs.cellOfPosition)
  const scores = addInPlace(
    mulMat(reshape(found, indexDim, positions, 1, streams), reshape(indexQuery, indexDim, groups, 1, streams)),
    reshape(inputs.visible, positions, 1, 1, streams),
  )
  const pooled = computed("pool", [blocks, groups, 1, streams], scores)
  const biased = add(pooled, reshape(inputs.bias, blocks, 1, 1, streams))
  const best = typed("i32", "topK", [chosen, groups, 1, streams], biased)

  const starts = repeat(
    reshape(scale(cast(best, "f32")), 1, chosen, groups, streams),
    blockSize,
    chosen,
    groups,
    streams,
  )
  const numbers = (a: GraphNode) => cast(reshape(a, width * groups, streams), "i32")
  const places = numbers(add(starts, counted(blockSize)))
  const slots = reshape(
    getRows(reshape(inputs.cellOfPlace, 1, positions, streams), places),
    blockSize,
    chosen,
    groups,
    streams,
  )
  const rows = numbers(add(scale(slots), reshape(counted(groups), 1, 1, groups)))
  const gather = (all: GraphNode, dim: number) => {
    const read = getRows(view(all, [dim, groups * cells, streams, 1], true), rows)
    const byGroup = reshape(read, dim, width, 1, groups * streams)
    return all.type === "f32" ? byGroup : cast(byGroup, all.type === "bf16" ? "bf16" : "f16")
  }
  const keys = gather(stored.keys, keyDim)
  const values = gather(stored.values, valueDim)
  const visible = getRows(reshape(inputs.visible, 1, positions, streams), places)
  const mask = cast(reshape(visible, width, 1, 1, groups * streams), "f16")
  const share = heads / groups
  const byGroup = permute(reshape(query, keyDim, share, groups * streams), [keyDim, 1, share, groups * streams])
  const turned = permute(flashAttention(byGroup, keys, values, mask), [valueDim, share, groups * streams, 1])
  return reshape(turned, valueDim * heads, streams)
}
