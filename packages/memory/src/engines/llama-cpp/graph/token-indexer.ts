import type { LatentAttentionBlock } from "@plimsoll/specs"
import type { GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  cache,
  computed,
  cont,
  input,
  matrix,
  mul,
  mulMat,
  normalize,
  reshape,
  rope,
  scale,
  storeRows,
  typed,
  view,
  weight,
} from "./operations.ts"

type Indexer = NonNullable<LatentAttentionBlock["indexer"]>

/** Where index keys are stored, and which of them a token may score. */
export interface IndexInputs {
  readonly keyIndices: GraphNode
  /** In 16 bits whatever the attention's own has. */
  readonly mask: GraphNode
  /** A Hadamard matrix over the whole key. */
  readonly rotation: GraphNode | undefined
}

/** As llama.cpp v0.5.0 src/llama-graph.cpp:3318 and src/llama-kv-cache.cpp:327. */
function indexInputs({ keyDim }: Indexer, { sizes, departures }: GraphContext): IndexInputs {
  const { cells, streams, tokens } = sizes
  return {
    keyIndices: input("i64", tokens),
    mask: input("f16", cells, tokens / streams, 1, streams),
    rotation: departures.unrotatedIndex ? undefined : input("f32", keyDim, keyDim),
  }
}

/**
 * The cells that an indexer finds best for each token: `[chosen, tokens, 1, streams]`. As src/models/deepseek32.cpp:226,
 * where one operation makes the scores.
 *
 * @param queries - what the indexer's queries are made of
 */
export function chooseTokens(
  indexer: Indexer,
  { current, queries }: { readonly current: GraphNode; readonly queries: GraphNode },
  context: GraphContext,
  layer: number,
): GraphNode {
  const { graph, hiddenSize, positions, shared, sizes } = context
  const { heads, keyDim } = indexer
  const { cells, streams, tokens, cacheKeys } = sizes
  const own = tokens / streams
  shared.indexInputs ??= indexInputs(indexer, context)
  const { keyIndices, mask, rotation } = shared.indexInputs
  const position = (node: GraphNode) => {
    const rotated = rope(node, positions)
    return rotation ? mulMat(rotation, rotated) : rotated
  }

  const key = mulMat(matrix(layer, "indexer.attn_k.weight", hiddenSize, keyDim), current)
  const normed = add(mul(normalize(key, "layer"), weight(layer, keyDim)), weight(layer, keyDim))
  const keys = cache(layer, cacheKeys, keyDim, cells, streams)
  const merged = streams > 1 ? reshape(keys, keyDim, cells * streams) : keys
  const row = view(position(reshape(normed, keyDim, 1, tokens)), [keyDim, tokens, 1, 1], true)
  graph.expand(storeRows(sizes, merged, row, keyIndices))

  const projected = mulMat(matrix(layer, "indexer.attn_q_b.weight", queries.shape[0], heads * keyDim), queries)
  const query = position(reshape(projected, keyDim, heads, tokens))
  const weights = mulMat(matrix(layer, "indexer.proj.weight", hiddenSize, heads), current)
  return bestTokens(indexer, {
    query,
    weights: scale(view(weights, [heads, own, 1, streams])),
    keys: view(keys, [keyDim, 1, cells, streams]),
    mask,
  })
}

/** The cells that score best, all heads' scores weighed in one operation: `[chosen, tokens, 1, streams]`. */
export function bestTokens(
  { chosen }: Pick<Indexer, "chosen">,
  {
    query,
    weights,
    keys,
    mask,
  }: { readonly query: GraphNode; readonly weights: GraphNode; readonly keys: GraphNode; readonly mask: GraphNode },
): GraphNode {
  const [cells, own, , streams] = mask.shape
  const [keyDim, heads] = query.shape
  const scores = computed(
    "indexTokens",
    [cells, own, 1, streams],
    view(query, [keyDim, heads, own, streams]),
    keys,
    view(weights, [heads, own, 1, streams]),
    mask,
  )
  const best = typed("i32", "topK", [Math.min(cells, chosen), own, 1, streams], scores)
  return cont(best, ...best.shape)
}
