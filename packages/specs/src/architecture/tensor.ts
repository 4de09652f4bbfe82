/** The file whose tensors are listed: the checkpoint as published, or the GGUF made from it. */
export type Inventory = "huggingFace" | "gguf"

/** What a tensor does. Recipes, engines and counts branch on this and on nothing else. */
export type TensorRole =
  | "tokenEmbedding"
  | "positions"
  | "tokenTypes"
  | "output"
  | "ropeFactors"
  | "norm"
  | "bias"
  | "query"
  | "key"
  | "value"
  | "queryKeyValue"
  | "attentionOutput"
  | "attentionGate"
  | "sinks"
  | "gate"
  | "up"
  | "gateUp"
  | "down"
  | "router"
  | "routerBias"
  | "sharedGate"
  | "predictionInput"

/** Where in the model it stands: loaded, read and counted by this. */
export type TensorStage = "input" | "layer" | "prediction" | "output"

/** One tensor of a model file, without its data. */
export interface Tensor {
  readonly name: string
  /** GGUF: row length first, as ggml writes it. Hugging Face: rows first, as PyTorch prints it. */
  readonly shape: readonly number[]
  readonly role: TensorRole
  readonly stage: TensorStage
  /** Index of the layer, prediction layers counted after the trunk's; absent outside layers. */
  readonly layer?: number | undefined
  /** `"f32"`: kept in 32 bits whatever the recipe. `"weight"`: the recipe chooses. */
  readonly storage: "f32" | "weight"
  /** Routed experts: how many are held in the layer, and how many a token reads. */
  readonly experts?: { readonly total: number; readonly active: number } | undefined
}

/**
 * Number of elements of a shape.
 *
 * @example
 * ```ts
 * elementsOf({ shape: [1408, 4096, 128] }) // 738197504
 * ```
 */
export function elementsOf(tensor: { readonly shape: readonly number[] }): number {
  return tensor.shape.reduce((product, size) => product * size, 1)
}
