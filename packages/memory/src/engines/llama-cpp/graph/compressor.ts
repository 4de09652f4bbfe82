import { entriesOf } from "../entries.ts"
import { rotate } from "./attention.ts"
import { maskInput } from "./attention-inputs.ts"
import type { BlockOf, GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  cache,
  computed,
  cont,
  getRows,
  input,
  matrix,
  mul,
  mulMat,
  normalize,
  reshape,
  rope,
  scale,
  setRows,
  softMax,
  sumRows,
  transpose,
  view,
  weight,
} from "./operations.ts"

type Compressor = NonNullable<BlockOf<"compressedAttention">["compressor"]>

/** Which tokens become which entries, and which wait for more. */
export interface CompressorInputs {
  readonly cells: number
  readonly places: GraphNode
  readonly waiting: { readonly from: GraphNode; readonly to: GraphNode }
  readonly members: GraphNode
  readonly indices: GraphNode
  readonly positions: GraphNode
  readonly mask: GraphNode
  readonly rotation: GraphNode | undefined
}

/** Tokens that a sequence's pending state has room for: those of the entry before as well where entries overlap. */
const pendingTokens = ({ ratio, overlapping }: Compressor) => (overlapping ? 2 : 1) * ratio

/** As llama.cpp v0.5.0 src/llama-kv-cache-dsv4.cpp:842 (dsv4_build_reserve_comp_plan) and src/llama-graph.cpp:953. */
export function compressorInputs(
  compressor: Compressor,
  { sizes }: GraphContext,
  rotation: GraphNode | undefined,
  flashAttention = sizes.flashAttention,
): CompressorInputs {
  const { sequences, tokens } = sizes
  const cells = entriesOf(sizes.cells, compressor.ratio)
  const entries = Math.floor(tokens / compressor.ratio) + sequences
  const pending = pendingTokens(compressor)
  const waiting = Math.min(tokens, pending * sequences)
  return {
    cells,
    places: input("i32", tokens),
    waiting: { from: input("i32", waiting), to: input("i32", waiting) },
    members: input("i32", pending * entries),
    indices: input("i64", entries),
    positions: input("i32", entries),
    mask: maskInput({ ...sizes, flashAttention }, cells, tokens / sequences, sequences),
    rotation,
  }
}

/** What entries are made of: each token's part of its entry, or with those of the entry before: `[width, tokens, entries]`. */
function partsOf(source: GraphNode, keyDim: number, { ratio, overlapping }: Compressor, inputs: CompressorInputs) {
  const [entries] = inputs.indices.shape
  if (!overlapping) return reshape(getRows(source, inputs.members), keyDim, ratio, entries)
  const [width] = source.shape
  const nothing = reshape(scale(view(source, [width, 1, 1, 1], true)), width)
  const filled = computed("concat", [width, source.shape[1] + 1, 1, 1], source, nothing)
  const rows = getRows(filled, inputs.members)
  const half = () =>
    reshape(cont(view(rows, [keyDim, ratio * entries, 1, 1]), keyDim, ratio * entries), keyDim, ratio, entries)
  return computed("concat", [keyDim, 2 * ratio, entries, 1], half(), half())
}

/**
 * Makes entries of the micro-batch's tokens and those that waited, stores them, and keeps the tokens that wait now. As
 * src/models/deepseek4.cpp:471 and :518 (build_…_compressed_kv_from_state) and :961.
 *
 * @param prefix - of its matrices' names, e.g. `"attn_compressor"`
 */
export function compress(
  compressor: Compressor,
  inputs: CompressorInputs,
  current: GraphNode,
  { context, layer, prefix, keyDim }: { context: GraphContext; layer: number; prefix: string; keyDim: number },
): GraphNode {
  const { graph, hiddenSize, sizes } = context
  const { sequences, cacheKeys, tokens } = sizes
  const width = (compressor.overlapping ? 2 : 1) * keyDim
  const rows = pendingTokens(compressor) * sequences
  const turned = (a: GraphNode) => {
    const back = transpose(a)
    return cont(back, ...back.shape)
  }
  const project = (name: string) => mulMat(matrix(layer, `${prefix}_${name}.weight`, hiddenSize, width), current)
  const places = getRows(matrix(layer, `${prefix}_ape.weight`, width, compressor.ratio), inputs.places)
  const made = [project("kv"), add(project("gate"), places)].map((own) => {
    const pending = cache(layer, "f32", width, rows)
    const source = computed("concat", [width, rows + tokens, 1, 1], view(pending, [width, rows, 1, 1], true), own)
    return { own, pending, parts: turned(partsOf(source, keyDim, compressor, inputs)) }
  })
  const [values, scores] = made.map(({ parts }) => parts) as [GraphNode, GraphNode]
  const sum = turned(sumRows(mul(values, softMax(scores))))
  const normed = mul(normalize(sum, "rms"), weight(layer, keyDim))
  const entries = rotate(rope(normed, inputs.positions), inputs.rotation)
  const stored = cache(layer, cacheKeys, keyDim, inputs.cells, sequences)
  const merged = sequences > 1 ? reshape(stored, keyDim, inputs.cells * sequences) : stored
  graph.expand(setRows(merged, view(entries, [keyDim, inputs.indices.shape[0], 1, 1], true), inputs.indices))
  const waiting = made.map(({ own, pending }) =>
    setRows(view(pending, [width, rows, 1, 1], true), getRows(own, inputs.waiting.from), inputs.waiting.to),
  )
  for (const node of waiting) graph.expand(node)
  return view(stored, [keyDim, 1, inputs.cells, sequences])
}
