import { type Architecture, blocksOf, layersOf } from "@plimsoll/specs"
import { rotate } from "./attention.ts"
import { keyRotationInput, latentInputs } from "./attention-inputs.ts"
import { openChosen } from "./chosen-mask.ts"
import { type CompressorInputs, compress, compressorInputs } from "./compressor.ts"
import type { AttentionInputs, BlockOf, GraphContext } from "./context.ts"
import { attendToKeys } from "./key-attention.ts"
import type { GraphNode } from "./node.ts"
import {
  cache,
  concat,
  cont,
  input,
  matrix,
  mul,
  mulMat,
  normalize,
  reshape,
  rope,
  scale,
  setRows,
  swapMiddle,
  typed,
  view,
  weight,
} from "./operations.ts"
import { bestTokens } from "./token-indexer.ts"

type Compressed = BlockOf<"compressedAttention">

/** Of the window's cache, and of each compressor's. */
export interface CompressedInputs {
  readonly window: AttentionInputs
  readonly compressors: Map<string, CompressorInputs>
}

/** Every sequence has caches of its own, whatever was asked (as llama.cpp v0.5.0 src/llama-kv-cache-dsv4.cpp:1244). */
function windowInputs({ sizes }: GraphContext, { keyDim }: Compressed): AttentionInputs {
  const own = latentInputs({ ...sizes, cells: sizes.windowCells, streams: sizes.sequences })
  return { ...own, keyRotation: keyRotationInput(sizes, keyDim) }
}

/** The window's mask stands first in the graph (as src/models/deepseek4.cpp:1232). */
export function beginCompressed(architecture: Architecture, context: GraphContext): void {
  const block = layersOf(architecture)
    .flatMap(blocksOf)
    .find((block): block is Compressed => block.kind === "compressedAttention")
  if (!block) return
  context.shared.compressed = { window: windowInputs(context, block), compressors: new Map() }
  context.graph.expand(context.shared.compressed.window.mask)
}

/** Entries of all the past and their mask, of which an indexer may leave the best alone. */
function readPast(
  block: Compressed,
  { current, queries }: { readonly current: GraphNode; readonly queries: GraphNode },
  { compressors }: CompressedInputs,
  { context, layer }: { readonly context: GraphContext; readonly layer: number },
): { readonly keys: GraphNode; readonly mask: GraphNode } | undefined {
  const { compressor, indexer, keyDim } = block
  const { hiddenSize, positions, sizes } = context
  if (!compressor) return undefined
  const inputsOf = (name: string, make: () => CompressorInputs) => {
    const inputs = compressors.get(name) ?? make()
    compressors.set(name, inputs)
    return inputs
  }
  const own = inputsOf(`${compressor.ratio}`, () =>
    compressorInputs(compressor, context, keyRotationInput(sizes, keyDim)),
  )
  const keys = compress(compressor, own, current, { context, layer, prefix: "attn_compressor", keyDim })
  if (!indexer) return { keys, mask: own.mask }
  const { heads, keyDim: width } = indexer
  const index = inputsOf(`${compressor.ratio} index`, () =>
    compressorInputs(compressor, context, input("f32", width, width), true),
  )
  const indexKeys = compress(compressor, index, current, {
    context,
    layer,
    prefix: "indexer_compressor",
    keyDim: width,
  })
  const projected = mulMat(matrix(layer, "indexer.attn_q_b.weight", queries.shape[0], heads * width), queries)
  const query = rotate(rope(reshape(projected, width, heads, sizes.tokens), positions), index.rotation)
  const weights = scale(mulMat(matrix(layer, "indexer.proj.weight", hiddenSize, heads), current))
  const best = bestTokens(indexer, { query, weights, keys: indexKeys, mask: index.mask })
  return { keys, mask: openChosen(own.mask, best, own.mask.type) }
}

/** As src/models/deepseek4.cpp:879 (build_attention_impl). */
export function buildCompressedAttention(
  block: Compressed,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { graph, hiddenSize, positions, shared, sizes } = context
  const { tokens, sequences, cacheKeys, flashAttention: flash } = sizes
  const { heads, keyDim, queryRank, output } = block
  shared.compressed ??= { window: windowInputs(context, block), compressors: new Map() }
  const { window } = shared.compressed

  const reduced = mulMat(matrix(layer, "attn_q_a.weight", hiddenSize, queryRank), current)
  const queries = mul(normalize(reduced, "rms"), weight(layer, queryRank))
  const projected = mulMat(matrix(layer, "attn_q_b.weight", queryRank, heads * keyDim), queries)
  const query = rope(normalize(reshape(projected, keyDim, heads, tokens), "rms"), positions)
  const product = mulMat(matrix(layer, "attn_kv.weight", hiddenSize, keyDim), current)
  const normed = mul(normalize(product, "rms"), weight(layer, keyDim))
  const key = rope(reshape(normed, keyDim, 1, tokens), positions)

  const past = readPast(block, { current, queries }, shared.compressed, { context, layer })
  const rotatedQuery = graph.expand(rotate(query, window.keyRotation))
  const rotatedKey = graph.expand(rotate(key, window.keyRotation))
  const stored = cache(layer, cacheKeys, keyDim, window.cells, sequences)
  const merged = sequences > 1 ? reshape(stored, keyDim, window.cells * sequences) : stored
  graph.expand(setRows(merged, view(rotatedKey, [keyDim, tokens, 1, 1], true), window.keyIndices))

  const own = view(stored, [keyDim, 1, window.cells, sequences])
  const keys = past
    ? typed(cacheKeys, "concat", [keyDim, 1, window.cells + past.keys.shape[2], sequences], own, past.keys)
    : own
  const mask = past ? concat(window.mask, past.mask) : window.mask
  const sinks = weight(layer, heads)
  const attended = graph.expand(attendToKeys(rotatedQuery, keys, keys, { mask, sinks }, flash))

  const back = rope(reshape(rotate(attended, window.keyRotation), keyDim, heads, tokens), positions)
  const width = (heads * keyDim) / output.groups
  const byGroup = swapMiddle(reshape(back, width, output.groups, tokens))
  const inner = mulMat(matrix(layer, "attn_output_a.weight", width, output.rank, output.groups), byGroup)
  const flat = cont(swapMiddle(inner), output.rank * output.groups, tokens)
  return mulMat(matrix(layer, "attn_output_b.weight", output.rank * output.groups, hiddenSize), flat)
}
