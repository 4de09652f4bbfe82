import type { AttentionInputs, BlockOf, GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  addInPlace,
  cache,
  cast,
  computed,
  cont,
  flashAttention,
  getRows,
  input,
  matrix,
  mul,
  mulMat,
  normalize,
  permute,
  repeat,
  reshape,
  rope,
  scale,
  setRows,
  swapMiddle,
  transpose,
  typed,
  view,
  weight,
} from "./operations.ts"
import { attendGathered } from "./position-gather.ts"

type Attention = BlockOf<"attention">
type Indexer = NonNullable<Attention["indexer"]>

/** Where index keys are stored; which positions a token sees, and which cells have them. */
export interface PositionInputs {
  readonly keyIndices: GraphNode
  /** Of each block and token: what makes the nearest blocks the best. */
  readonly bias: GraphNode
  readonly visible: GraphNode
  readonly cellOfPosition: GraphNode
  readonly blockOfCell: GraphNode
  /** As `cellOfPosition`, to be computed with. */
  readonly cellOfPlace: GraphNode
  /** The mask over cells, in 32 bits. */
  readonly mask: GraphNode
}

/** Of an empty cache, which graphs are reserved for, whatever its length (as src/llama-kv-cache-msa.cpp:262). */
const reservedPositions = 256

/** As llama.cpp v0.5.0 src/models/minimax-m3.cpp:271. */
function positionInputs({ blockSize }: Indexer, { mask }: AttentionInputs, context: GraphContext): PositionInputs {
  const { cells, streams, tokens } = context.sizes
  const blocks = Math.ceil(reservedPositions / blockSize)
  return {
    keyIndices: input("i64", tokens),
    bias: input("f32", blocks, tokens),
    visible: input("f32", blocks * blockSize, tokens),
    cellOfPosition: input("i32", blocks * blockSize, streams),
    blockOfCell: input("i32", cells, streams),
    cellOfPlace: input("f32", blocks * blockSize, streams),
    mask: cast(mask, "f32"),
  }
}

interface Stored {
  readonly keys: GraphNode
  readonly values: GraphNode
}

/** Queries, and what they read. */
export interface Read {
  readonly query: GraphNode
  readonly stored: Stored
  readonly indexQuery: GraphNode
  readonly indexKeys: GraphNode
}

/** What the tokens of one stream make of it: each group of heads reads the blocks that its own index head chose. */
function attendStream(
  { heads, kvHeads: groups, keyDim, valueDim }: Attention,
  { blockSize, chosenBlocks, keyDim: indexDim }: Indexer,
  inputs: PositionInputs,
  { query, stored, indexQuery, indexKeys }: Read,
  own: number,
): GraphNode {
  const [, cells] = indexKeys.shape
  const [blocks] = inputs.bias.shape
  const positions = blocks * blockSize
  const chosen = Math.min(chosenBlocks, blocks)
  const bias = view(inputs.bias, [blocks, 1, own, 1])
  const keys = getRows(view(indexKeys, [indexDim, cells, 1, 1]), view(inputs.cellOfPosition, [positions, 1, 1, 1]))
  const queries = reshape(view(indexQuery, [indexDim, groups, own, 1]), indexDim, groups * own)
  const scores = addInPlace(
    reshape(mulMat(keys, queries), positions, groups, own),
    view(inputs.visible, [positions, 1, own, 1]),
  )
  const best = typed(
    "i32",
    "topK",
    [chosen, groups, own, 1],
    add(computed("pool", [blocks, groups, own, 1], scores), bias),
  )
  const zeros = scale(cast(best, "f32"))
  const closed = repeat(cast(scale(bias), "f16"), blocks, groups, own)
  const opened = setRows(
    reshape(closed, 1, blocks, groups * own),
    reshape(zeros, 1, chosen, groups * own),
    reshape(best, chosen, groups * own),
  )
  const ofBlocks = cont(swapMiddle(reshape(opened, blocks, groups, own)), blocks, own, groups)
  const byBlock = cont(transpose(reshape(ofBlocks, blocks, own * groups)), own * groups, blocks)
  const byCell = getRows(byBlock, view(inputs.blockOfCell, [cells, 1, 1, 1]))
  const ofCells = reshape(cont(transpose(byCell), cells, own * groups), cells, own, groups)
  const masked = addInPlace(ofCells, view(inputs.mask, [cells, own, 1, 1]))
  const mask = cast(reshape(masked, cells, own, 1, groups), "f16")

  const share = heads / groups
  const byGroup = reshape(view(query, [keyDim, heads, own, 1]), keyDim, share, groups, own)
  const ofGroup = (all: GraphNode, dim: number) =>
    permute(view(all, [dim, groups, cells, 1], true), [dim, cells, 1, groups])
  const attended = flashAttention(
    permute(byGroup, [keyDim, own, share, groups]),
    ofGroup(stored.keys, keyDim),
    ofGroup(stored.values, valueDim),
    mask,
  )
  const turned = permute(attended, [valueDim, share, groups, own])
  return reshape(cont(turned, ...turned.shape), valueDim * heads, own)
}

/**
 * Attention that reads the best blocks of positions alone, stream by stream: stores the index keys, and says how queries
 * attend. As src/models/minimax-m3.cpp:343.
 *
 * @returns `undefined` where all cells are read: without flash attention, or where sequences share a cache
 */
export function attendPositionBlocks(
  block: Attention,
  current: GraphNode,
  shared: AttentionInputs,
  { context, layer }: { readonly context: GraphContext; readonly layer: number },
): ((query: GraphNode, stored: Stored) => GraphNode) | undefined {
  const { indexer } = block
  const { graph, hiddenSize, positions, sizes } = context
  const { cells, streams, sequences, tokens, flashAttention: flash, cacheKeys } = sizes
  if (!indexer || !flash || streams !== sequences) return undefined
  const { heads, keyDim } = indexer
  context.shared.positionInputs ??= positionInputs(indexer, shared, context)
  const inputs = context.shared.positionInputs
  const project = (part: "q" | "k", count: number) => {
    const product = mulMat(matrix(layer, `indexer.${part}_proj.weight`, hiddenSize, count * keyDim), current)
    return rope(mul(normalize(reshape(product, keyDim, count, tokens), "rms"), weight(layer, keyDim)), positions)
  }
  const keys = cache(layer, cacheKeys, keyDim, cells, streams)
  const merged = streams > 1 ? reshape(keys, keyDim, cells * streams) : keys
  graph.expand(setRows(merged, view(project("k", 1), [keyDim, tokens, 1, 1], true), inputs.keyIndices))
  const indexQuery = project("q", heads)

  return (query, stored) => {
    const read = { query, stored, indexQuery, indexKeys: keys }
    if (tokens === streams) return attendGathered(block, indexer, inputs, read)
    const outputs = Array.from({ length: streams }, () => attendStream(block, indexer, inputs, read, tokens / streams))
    return outputs.reduce((all, output) =>
      computed("concat", [all.shape[0], all.shape[1] + output.shape[1], 1, 1], all, output),
    )
  }
}
