/** The file whose tensors are listed: the checkpoint as published, or the GGUF made from it. */
export type Inventory = "huggingFace" | "gguf"

/** What a tensor does. Recipes, engines and counts branch on this and on nothing else. */
export type TensorRole =
  | "tokenEmbedding"
  | "positions"
  | "tokenTypes"
  | "output"
  | "pooler"
  | "ropeFactors"
  | "norm"
  | "bias"
  | "query"
  | "key"
  | "value"
  | "queryKeyValue"
  | "queryDown"
  | "queryUp"
  | "keyValueDown"
  | "keyUp"
  | "valueUp"
  | "keyValueUp"
  | "indexer"
  | "hyperConnection"
  | "routingTable"
  | "depthAttention"
  | "mixerInput"
  | "mixerOutput"
  | "stateParameters"
  | "skip"
  | "timeMix"
  | "convolution"
  | "relativePositions"
  | "decay"
  | "beta"
  | "latentDown"
  | "latentUp"
  | "ngramTable"
  | "predictionOutput"
  | "attentionOutput"
  | "attentionGate"
  | "sinks"
  | "gate"
  | "up"
  | "gateUp"
  | "down"
  | "activation"
  | "router"
  | "routerBias"
  | "sharedGate"
  | "predictionInput"
  | "perLayerEmbedding"
  | "perLayerInput"
  | "streamUpdate"
  | "scale"

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
  /** `"f32"`: converters write 32 bits whatever the file's type. `"i32"`: indices. `"weight"`: the type of the file. */
  readonly storage: "f32" | "i32" | "weight"
  /** Routed experts: how many are held in the layer, and how many a token reads. */
  readonly experts?: { readonly total: number; readonly active: number } | undefined
  /** Which of them, from 0, where a checkpoint stores each apart; absent where one tensor holds all. */
  readonly expert?: number | undefined
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
