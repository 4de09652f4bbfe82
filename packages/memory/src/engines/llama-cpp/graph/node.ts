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
  | "flashAttention"

/** Index types beside the storage types that a model's own tensors can have. */
export type ElementType = StorageTypeName | "i32" | "i64"

/** Memory that the graph's allocator does not own: a weight, or a layer's cache. */
export type External = "weight" | "cache"

/** One tensor of a computation graph, as far as its memory is concerned. */
export interface GraphNode {
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
  /** For external memory: the model's layer it belongs to, or one of the ends. */
  readonly place: number | "input" | "output" | undefined
}

const indexBytes: Readonly<Record<string, number>> = { i32: 4, i64: 8 }

/** Bytes of a contiguous tensor of this type and shape. */
export function bytesOf(type: ElementType, [row, ...rest]: Shape): number {
  const rows = rest.reduce((product, size) => product * size, 1)
  const size = indexBytes[type]
  return rows * (size === undefined ? rowBytes(type as StorageTypeName, row) : row * size)
}

export function elements(shape: Shape): number {
  return shape[0] * shape[1] * shape[2] * shape[3]
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
