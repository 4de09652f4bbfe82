import type { Inventory, Tensor, TensorRole, TensorStage } from "../tensor.ts"

/** What a block needs to know about where it stands in order to name and size its tensors. */
export interface BlockPlace {
  readonly inventory: Inventory
  readonly hiddenSize: number
  readonly vocabularySize: number
  readonly layer: number
  readonly stage: TensorStage
  /** `"first"`: of routed experts that are stored apart the first stands for all. */
  readonly experts: ExpertListing
}

/** Which routed experts of a layer are listed where a checkpoint stores each apart. */
export type ExpertListing = "each" | "first"

export interface MatrixOptions {
  readonly role: TensorRole
  /** Name inside the layer, without the layer's prefix. */
  readonly gguf: string
  readonly huggingFace: string
  readonly rows: number
  readonly columns: number
  readonly storage?: Tensor["storage"]
}

/** Full tensor name inside a layer. */
export function layerTensorName(
  place: BlockPlace,
  names: { readonly gguf: string; readonly huggingFace: string },
): string {
  return place.inventory === "gguf"
    ? `blk.${place.layer}.${names.gguf}`
    : `model.layers.${place.layer}.${names.huggingFace}`
}

/** A matrix that maps `columns` inputs to `rows` outputs, in the order of dimensions of the inventory. */
export function matrix(place: BlockPlace, options: MatrixOptions): Tensor {
  const { rows, columns } = options
  return {
    name: layerTensorName(place, options),
    shape: place.inventory === "gguf" ? [columns, rows] : [rows, columns],
    role: options.role,
    stage: place.stage,
    layer: place.layer,
    storage: options.storage ?? "weight",
  }
}

/** A vector: norms, biases. Converters store these in 32 bits whatever the recipe. */
export function vector(
  place: BlockPlace,
  options: { readonly role: TensorRole; readonly gguf: string; readonly huggingFace: string; readonly size: number },
): Tensor {
  return {
    name: layerTensorName(place, options),
    shape: [options.size],
    role: options.role,
    stage: place.stage,
    layer: place.layer,
    storage: "f32",
  }
}

/** A tensor of any rank; `shape` is rows first, as PyTorch prints it, and turned for a GGUF. */
export function shaped(
  place: BlockPlace,
  options: {
    readonly role: TensorRole
    readonly gguf: string
    readonly huggingFace: string
    readonly shape: readonly number[]
    readonly storage?: Tensor["storage"]
  },
): Tensor {
  return {
    name: layerTensorName(place, options),
    shape: place.inventory === "gguf" ? options.shape.toReversed() : options.shape,
    role: options.role,
    stage: place.stage,
    layer: place.layer,
    storage: options.storage ?? "weight",
  }
}
