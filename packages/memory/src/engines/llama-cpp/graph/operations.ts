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
  readonly place?: GraphNode["place"]
}

function node(
  operation: Operation,
  type: ElementType,
  shape: Shape,
  sources: readonly GraphNode[],
  options: NodeOptions = {},
): GraphNode {
  return {
    operation,
    type,
    shape,
    // Views and external memory are never allocated by the graph; a cache view's rows need not fill whole blocks.
    bytes: options.viewOf || options.external ? 0 : bytesOf(type, shape),
    sources,
    viewOf: options.viewOf?.viewOf ?? options.viewOf,
    contiguous: options.contiguous ?? true,
    input: options.input ?? false,
    output: false,
    external: options.external,
    place: options.place,
  }
}

/** A result with the type and shape of its first operand. */
function like(operation: Operation, first: GraphNode, ...others: readonly GraphNode[]): GraphNode {
  return node(operation, first.type, first.shape, [first, ...others])
}

export const input = (type: ElementType, ...shape: readonly number[]) =>
  node("none", type, [shape[0] ?? 1, shape[1] ?? 1, shape[2] ?? 1, shape[3] ?? 1], [], { input: true })

/** A weight; its own storage type does not matter here, since the graph does not allocate it. */
export const weight = (place: number | "input" | "output", ...shape: readonly number[]) =>
  node("none", "f32", [shape[0] ?? 1, shape[1] ?? 1, shape[2] ?? 1, 1], [], { external: "weight", place })

export const cache = (place: number, type: ElementType, ...shape: readonly number[]) =>
  node("none", type, [shape[0] ?? 1, shape[1] ?? 1, shape[2] ?? 1, 1], [], { external: "cache", place })

export const add = (a: GraphNode, b: GraphNode) => like("add", a, b)
export const mul = (a: GraphNode, b: GraphNode) => like("mul", a, b)
export const div = (a: GraphNode, b: GraphNode) => like("div", a, b)
export const scale = (a: GraphNode) => like("scale", a)
export const clamp = (a: GraphNode) => like("clamp", a)
export const unary = (a: GraphNode) => like("unary", a)
export const normalize = (a: GraphNode, type: "rms" | "layer") => like(type === "rms" ? "rmsNorm" : "norm", a)
export const rope = (a: GraphNode, positions: GraphNode, factors?: GraphNode) =>
  like("rope", a, positions, ...(factors ? [factors] : []))
export const softMax = (a: GraphNode, mask?: GraphNode) => like("softMax", a, ...(mask ? [mask] : []))
export const glu = (gate: GraphNode, up: GraphNode) => like("glu", gate, up)
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

export function view(a: GraphNode, shape: Shape, contiguous = false): GraphNode {
  return node("view", a.type, shape, [a], { viewOf: a, contiguous })
}

export function reshape(a: GraphNode, ...sizes: readonly number[]): GraphNode {
  const shape: Shape = [sizes[0] ?? 1, sizes[1] ?? 1, sizes[2] ?? 1, sizes[3] ?? 1]
  return node("reshape", a.type, shape, [a], { viewOf: a })
}

/** Swaps the second and third dimension, which is how heads and tokens change places. */
export function swapMiddle(a: GraphNode): GraphNode {
  const [first, second, third, fourth] = a.shape
  return node("permute", a.type, [first, third, second, fourth], [a], { viewOf: a, contiguous: false })
}

export function cont(a: GraphNode, ...sizes: readonly number[]): GraphNode {
  const shape: Shape = [sizes[0] ?? elements(a.shape), sizes[1] ?? 1, sizes[2] ?? 1, sizes[3] ?? 1]
  return node("cont", a.type, shape, [a])
}

export const flashAttention = (query: GraphNode, key: GraphNode, value: GraphNode, mask: GraphNode) =>
  node(
    "flashAttention",
    "f32",
    [value.shape[0], query.shape[2], query.shape[1], query.shape[3]],
    [query, key, value, mask],
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
