import { openChosen } from "./chosen-mask.ts"
import type { AttentionInputs, BlockOf, GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  cache,
  cast,
  cont,
  getRows,
  input,
  matrix,
  mul,
  mulMat,
  normalize,
  permute,
  reshape,
  rope,
  scale,
  setRows,
  typed,
  unary,
  view,
  weight,
} from "./operations.ts"

type Indexer = NonNullable<BlockOf<"attention">["indexer"]>

/** Which cells make a block, where it stands, which block a cell belongs to, and which blocks a token may read. */
export interface BlockInputs {
  readonly keyIndices: GraphNode
  readonly blockOfCell: GraphNode
  readonly cellsOfBlock: GraphNode
  readonly positions: GraphNode
  readonly visible: GraphNode
}

/** As llama.cpp v0.5.0 src/models/qwen4exp.cpp:586. */
function blockInputs(blocks: number, { blockSize }: Indexer, context: GraphContext): BlockInputs {
  const { cells, streams, tokens } = context.sizes
  return {
    keyIndices: input("i64", tokens),
    blockOfCell: input("i32", cells, streams),
    cellsOfBlock: input("i32", blockSize * blocks, streams),
    positions: input("i32", 4 * blocks * streams),
    visible: input("f32", blocks, tokens / streams, streams),
  }
}

/** The mean of the keys of each block, normed and rotated: `[keyDim, blocks, streams]`. */
function blockKeys(stored: GraphNode, indexer: Indexer, inputs: BlockInputs, place: IndexPlace): GraphNode {
  const { keyDim, blockSize } = indexer
  const { context, layer, blocks } = place
  const { cells, streams } = context.sizes
  const keys = view(view(stored, [keyDim, 1, cells, streams]), [keyDim, cells, streams, 1])
  const members = reshape(getRows(keys, inputs.cellsOfBlock), keyDim, blockSize, blocks, streams)
  const member = () => cont(view(members, [keyDim, blocks, streams, 1]), keyDim, blocks, streams)
  let sum = member()
  for (let next = 1; next < blockSize; next++) sum = add(sum, member())
  const mean = reshape(scale(sum), keyDim, blocks * streams)
  const normed = mul(normalize(mean, "rms"), weight(layer, keyDim))
  return reshape(rope(reshape(normed, keyDim, 1, blocks * streams), inputs.positions), keyDim, blocks, streams)
}

/** A score of every cell for each token: `[cells, tokens, streams]`. */
function scoresOf(keys: GraphNode, current: GraphNode, indexer: Indexer, place: IndexPlace): GraphNode {
  const { heads, keyDim } = indexer
  const { context, layer, blocks, inputs, mask } = place
  const { cells, streams, tokens } = context.sizes
  const own = tokens / streams
  const projected = mulMat(matrix(layer, "indexer.q_proj.weight", context.hiddenSize, heads * keyDim), current)
  const normed = mul(normalize(reshape(projected, keyDim, heads, tokens), "rms"), weight(layer, keyDim))
  const queries = rope(normed, context.positions)
  const products = mulMat(keys, reshape(queries, keyDim, heads * own, streams))
  const rectified = unary(reshape(products, blocks, heads, own, streams))
  const head = () => view(rectified, [blocks, own, streams, 1])
  let sum = cont(head(), blocks, own, streams)
  for (let next = 1; next < heads; next++) sum = add(sum, head())
  const biased = permute(add(sum, inputs.visible), [own, blocks, streams, 1])
  const ofCells = permute(getRows(cont(biased, ...biased.shape), inputs.blockOfCell), [cells, own, streams, 1])
  const masked = mask.type === "f32" ? mask : cast(mask, "f32")
  return add(cont(ofCells, ...ofCells.shape), reshape(masked, cells, own, streams))
}

interface IndexPlace {
  readonly context: GraphContext
  readonly layer: number
  readonly blocks: number
  readonly inputs: BlockInputs
  readonly mask: GraphNode
}

/**
 * The mask of attention that reads the cells of the best blocks alone. As src/models/qwen4exp.cpp:542
 * (build_qsa_top_k) and :695 (build_attn_qsa).
 */
export function maskBlocks(
  indexer: Indexer,
  current: GraphNode,
  { mask }: AttentionInputs,
  { context, layer }: { context: GraphContext; layer: number },
): GraphNode {
  const { graph, hiddenSize, shared, sizes } = context
  const { keyDim, blockSize, chosenBlocks } = indexer
  const { cells, streams, tokens, cacheKeys } = sizes
  const own = tokens / streams
  const blocks = Math.ceil(cells / blockSize)
  shared.blockInputs ??= blockInputs(blocks, indexer, context)
  const inputs = shared.blockInputs
  const place = { context, layer, blocks, inputs, mask }

  const key = mulMat(matrix(layer, "indexer.k_proj.weight", hiddenSize, keyDim), current)
  const stored = cache(layer, cacheKeys, keyDim, cells, streams)
  const merged = streams > 1 ? reshape(stored, keyDim, cells * streams) : stored
  const row = view(reshape(key, keyDim, 1, tokens), [keyDim, tokens, 1, 1], true)
  graph.expand(setRows(merged, row, inputs.keyIndices))

  const scores = scoresOf(blockKeys(stored, indexer, inputs, place), current, indexer, place)
  const width = Math.min(cells, chosenBlocks * blockSize + blockSize - 1)
  const best = typed("i32", "topK", [width, own, streams, 1], scores)
  return openChosen(mask, reshape(cont(best, ...best.shape), width, own, 1, streams))
}
