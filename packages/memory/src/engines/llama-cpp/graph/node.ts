import { rowBytes, type StorageTypeName } from "@plimsoll/specs"

/** Sizes of a tensor in ggml's order: row length first, always four. */
export type Shape = readonly [number, number, number, number]

export type Operation =
  | "none"
  | "view"
  | "reshape"
  | "permute"
  | "transpose"
  | "add"
  | "addId"
  | "sub"
  | "mul"
  | "div"
  | "scale"
  | "clamp"
  | "rmsNorm"
  | "norm"
  | "rope"
  | "unary"
  | "softMax"
  | "argsort"
  | "sumRows"
  | "glu"
  | "mulMat"
  | "mulMatId"
  | "getRows"
  | "setRows"
  | "cont"
  | "cpy"
  | "concat"
  | "repeat"
  | "pad"
  | "fill"
  | "flashAttention"
  | "convolve"
  | "weighStreams"
  | "addToStreams"
  | "balanceStreams"
  | "topK"
  | "indexTokens"
  | "pool"
  | "count"
  | "scan"
  | "gatedDelta"
  | "rwkv"

/** Index types beside the storage types that a model's own tensors can have. */
export type ElementType = StorageTypeName | "i32" | "i64"

/** Memory that the graph's allocator does not own: a weight, or a layer's cache. */
export type External = "weight" | "cache"

/** One tensor of a computation graph, as far as its memory is concerned. */
export interface GraphNode {
  /** Number in its graph; −1 before it is in one. */
  index: number
  readonly operation: Operation
  readonly type: ElementType
  readonly shape: Shape
  readonly bytes: number
  readonly sources: readonly GraphNode[]
  /** The tensor whose memory this one shows, never itself a view. */
  readonly viewOf: GraphNode | undefined
  readonly contiguous: boolean
  /** Filled by the caller before the graph runs: allocated first, never computed. */
  readonly input: boolean
  /** Read by the caller afterwards: never freed or overwritten. */
  output: boolean
  readonly external: External | undefined
  /** For external memory, and for norms: the model's layer it belongs to, or one of the ends. */
  readonly place: number | "input" | "output" | undefined
  /** Of a matrix of weights: its name in its layer. */
  readonly name: string | undefined
}

/** Bytes of a contiguous tensor of this type and shape. */
export function bytesOf(type: ElementType, shape: Shape): number {
  // Nearly all that a graph computes; a look into the table of types would take longer than all the rest.
  if (type === "f32" || type === "i32") return 4 * elements(shape)
  if (type === "f16") return 2 * elements(shape)
  if (type === "i64") return 8 * elements(shape)
  return rowsOf(shape) * rowBytes(type, shape[0])
}

export function elements(shape: Shape): number {
  return shape[0] * shape[1] * shape[2] * shape[3]
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3]
}

export function rowsOf(shape: Shape): number {
  return shape[1] * shape[2] * shape[3]
}

/** Views and their like compute nothing (as llama.cpp v0.5.0 ggml/src/ggml-impl.h: ggml_is_view_op). */
export function isViewOperation(operation: Operation): boolean {
  return (
    operation === "none" ||
    operation === "view" ||
    operation === "reshape" ||
    operation === "permute" ||
    operation === "transpose"
  )
}
