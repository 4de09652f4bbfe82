import {
  bytesOf,
  type ElementType,
  type External,
  elements,
  type GraphNode,
  type Operation,
  type Shape,
} from "./node.ts"

interface NodeOptions {
  readonly viewOf?: GraphNode
  readonly contiguous?: boolean
  readonly input?: boolean
  readonly external?: External
  readonly place?: GraphNode["place"] | undefined
  readonly name?: string
}

const plain: NodeOptions = {}
const inputs: NodeOptions = { input: true }
const none: readonly GraphNode[] = []

function node(
  operation: Operation,
  type: ElementType,
  shape: Shape,
  sources: readonly GraphNode[],
  options: NodeOptions = plain,
): GraphNode {
  const { viewOf } = options
  return {
    index: -1,
    operation,
    type,
    shape,
    // Views and external memory are never allocated by the graph; a cache view's rows need not fill whole blocks.
    bytes: viewOf || options.external ? 0 : bytesOf(type, shape),
    sources,
    viewOf: viewOf?.viewOf ?? viewOf,
    contiguous: options.contiguous ?? true,
    input: options.input ?? false,
    output: false,
    external: options.external,
    place: options.place,
    name: options.name,
  }
}

/** A result with the type and shape of its first operand. */
function like(operation: Operation, first: GraphNode, second?: GraphNode, third?: GraphNode): GraphNode {
  const sources = third && second ? [first, second, third] : second ? [first, second] : [first]
  return node(operation, first.type, first.shape, sources)
}

export const input = (type: ElementType, ...shape: readonly number[]) =>
  node("none", type, [shape[0] ?? 1, shape[1] ?? 1, shape[2] ?? 1, shape[3] ?? 1], none, inputs)

/**
 * A matrix by its name in the layer, e.g. `"attn_q.weight"`. The graph does not allocate it, but where it is stored
 * elsewhere than it is used, a copy of it takes room.
 */
export const matrix = (place: number | "input" | "output", name: string, ...shape: readonly number[]) =>
  node("none", "f32", [shape[0] ?? 1, shape[1] ?? 1, shape[2] ?? 1, 1], none, { external: "weight", place, name })

/** A vector of factors or biases, stored in 32 bits. */
export const weight = (place: number | "input" | "output", ...shape: readonly number[]) =>
  node("none", "f32", [shape[0] ?? 1, shape[1] ?? 1, shape[2] ?? 1, 1], none, { external: "weight", place })

export const cache = (place: number, type: ElementType, ...shape: readonly number[]) =>
  node("none", type, [shape[0] ?? 1, shape[1] ?? 1, shape[2] ?? 1, 1], none, { external: "cache", place })

export const add = (a: GraphNode, b: GraphNode) => like("add", a, b)
export const addInPlace = (a: GraphNode, b: GraphNode) => node("add", a.type, a.shape, [a, b], { viewOf: a })
export const sub = (a: GraphNode, b: GraphNode) => like("sub", a, b)
/** Adds to each expert's output its own vector. */
export const addId = (a: GraphNode, biases: GraphNode, ids: GraphNode) => like("addId", a, biases, ids)
export const mul = (a: GraphNode, b: GraphNode) => like("mul", a, b)
export const div = (a: GraphNode, b: GraphNode) => like("div", a, b)
export const scale = (a: GraphNode) => like("scale", a)
export const clamp = (a: GraphNode) => like("clamp", a)
export const unary = (a: GraphNode) => like("unary", a)
/** Bent into bounds by a tanh between two factors. */
export const capped = (a: GraphNode) => scale(unary(scale(a)))
/** `place`: the layer whose device may be told to compute it. */
export const normalize = (a: GraphNode, type: "rms" | "layer", place?: GraphNode["place"]) =>
  node(type === "rms" ? "rmsNorm" : "norm", a.type, a.shape, [a], place === undefined ? plain : { place })
export const rope = (a: GraphNode, positions: GraphNode, factors?: GraphNode) => like("rope", a, positions, factors)
/** `sinks` are logits, one a head, that take part in the sum. */
export const softMax = (a: GraphNode, mask?: GraphNode, sinks?: GraphNode) =>
  mask ? like("softMax", a, mask, sinks) : like("softMax", a, sinks)
export const glu = (gate: GraphNode, up: GraphNode) => like("glu", gate, up)
/** Of a gate and what it gates side by side in one tensor. */
export const gluOfHalves = (a: GraphNode) =>
  node("glu", a.type, [a.shape[0] / 2, a.shape[1], a.shape[2], a.shape[3]], [a])
/** As many copies as the sizes ask for. */
export const repeat = (a: GraphNode, ...sizes: readonly number[]) =>
  node("repeat", a.type, [sizes[0] ?? 1, sizes[1] ?? 1, sizes[2] ?? 1, sizes[3] ?? 1], [a])
/** A tensor of one value everywhere; it may write over the one that gives it its shape. */
export const fill = (a: GraphNode) => like("fill", a)
export const argsort = (a: GraphNode) => node("argsort", "i32", a.shape, [a])

export const sumRows = (a: GraphNode) => node("sumRows", a.type, [1, a.shape[1], a.shape[2], a.shape[3]], [a])

export const mulMat = (a: GraphNode, b: GraphNode) =>
  node("mulMat", "f32", [a.shape[1], b.shape[1], b.shape[2], b.shape[3]], [a, b])

export const mulMatId = (experts: GraphNode, b: GraphNode, ids: GraphNode) =>
  node("mulMatId", "f32", [experts.shape[1], ids.shape[0], b.shape[2], 1], [experts, b, ids])

export const getRows = (a: GraphNode, ids: GraphNode) =>
  node("getRows", "f32", [a.shape[0], ids.shape[0], ids.shape[1], ids.shape[2]], [a, ids])

/** Writes rows into `destination`: the result is a view of it. */
export const setRows = (destination: GraphNode, rows: GraphNode, ids: GraphNode) =>
  node("setRows", destination.type, destination.shape, [rows, ids, destination], { viewOf: destination })

/** Writes rows into a cache: by their indices, or in builds before llama.cpp pull 14959 in one stretch. */
export const storeRows = (
  { copiesIntoCache }: { readonly copiesIntoCache?: boolean },
  destination: GraphNode,
  rows: GraphNode,
  ids: GraphNode,
) => (copiesIntoCache ? copyInto(destination, rows) : setRows(destination, rows, ids))

export function view(a: GraphNode, shape: Shape, contiguous = false): GraphNode {
  return node("view", a.type, shape, [a], { viewOf: a, contiguous })
}

export function reshape(a: GraphNode, ...sizes: readonly number[]): GraphNode {
  const shape: Shape = [sizes[0] ?? 1, sizes[1] ?? 1, sizes[2] ?? 1, sizes[3] ?? 1]
  return node("reshape", a.type, shape, [a], { viewOf: a })
}

/** Dimensions in another order. */
export const permute = (a: GraphNode, shape: Shape) =>
  node("permute", a.type, shape, [a], { viewOf: a, contiguous: false })

/** Swaps the second and third dimension, which is how heads and tokens change places. */
export function swapMiddle(a: GraphNode): GraphNode {
  const [first, second, third, fourth] = a.shape
  return node("permute", a.type, [first, third, second, fourth], [a], { viewOf: a, contiguous: false })
}

export function cont(a: GraphNode, ...sizes: readonly number[]): GraphNode {
  const shape: Shape = [sizes[0] ?? elements(a.shape), sizes[1] ?? 1, sizes[2] ?? 1, sizes[3] ?? 1]
  return node("cont", a.type, shape, [a])
}

export const flashAttention = (
  query: GraphNode,
  key: GraphNode,
  value: GraphNode,
  mask: GraphNode,
  sinks?: GraphNode,
) =>
  node(
    "flashAttention",
    "f32",
    [value.shape[0], query.shape[2], query.shape[1], query.shape[3]],
    sinks ? [query, key, value, mask, sinks] : [query, key, value, mask],
  )

/** Side by side along the first dimension. */
export const concat = (a: GraphNode, b: GraphNode) =>
  node("concat", a.type, [a.shape[0] + b.shape[0], a.shape[1], a.shape[2], a.shape[3]], [a, b])

export function transpose(a: GraphNode): GraphNode {
  const [first, second, third, fourth] = a.shape
  return node("transpose", a.type, [second, first, third, fourth], [a], { viewOf: a, contiguous: false })
}

/** A copy in another type. */
export const cast = (a: GraphNode, type: ElementType) => node("cpy", type, a.shape, [a])

/** Any operation with a result in 32 bits, by the result's shape. */
export const computed = (operation: Operation, shape: Shape, ...sources: readonly GraphNode[]) =>
  node(operation, "f32", shape, sources)

/** The same in another type. */
export const typed = (type: ElementType, operation: Operation, shape: Shape, ...sources: readonly GraphNode[]) =>
  node(operation, type, shape, sources)

/** A tensor that nobody fills, which gives an operation its shape. */
export const unfilled = (type: ElementType, ...shape: Shape) => node("none", type, shape, [])

/** Writes into `destination`: the result is a view of it. */
export const copyInto = (destination: GraphNode, a: GraphNode) =>
  node("cpy", destination.type, destination.shape, [a, destination], { viewOf: destination })

export const scaleInPlace = (a: GraphNode) => node("scale", a.type, a.shape, [a], { viewOf: a })
