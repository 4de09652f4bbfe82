import type { Architecture, Tensor, TensorRole } from "@plimsoll/specs"
import { checkpointTensors } from "./checkpoint-tensors.ts"

/** Tables that are looked up, and weights that slide over the sequence. */
const others: ReadonlySet<TensorRole> = new Set([
  "tokenEmbedding",
  "positions",
  "tokenTypes",
  "perLayerEmbedding",
  "ngramTable",
  "convolution",
])

/** A model as transformers' classes hold it: prediction layers are no part of them. */
export interface LinearLayers {
  /** Matrices rows before columns; a gate of one output is a matrix of one row. */
  readonly tensors: readonly Tensor[]
  /**
   * True for the weight of what PyTorch calls a linear layer, routers included. Experts in one tensor are parameters
   * and no layers, and so are routers whose choice a bias corrects (transformers 4.57 DeepseekV3TopkRouter).
   */
  readonly isLinear: (tensor: Tensor) => boolean
}

function asMatrix(tensor: Tensor): Tensor {
  return tensor.role === "sharedGate" ? { ...tensor, shape: [1, ...tensor.shape] } : tensor
}

/** What quantizers that replace linear layers one by one find in a model. */
export function linearLayersOf(architecture: Architecture): LinearLayers {
  const tensors = checkpointTensors(architecture, { predictionLayers: false }).map(asMatrix)
  const corrected = new Set(tensors.filter(({ role }) => role === "routerBias").map(({ layer }) => layer))
  return {
    tensors,
    isLinear: ({ name, shape, role, storage, layer }) =>
      shape.length === 2 &&
      name.endsWith(".weight") &&
      storage !== "i32" &&
      !others.has(role) &&
      !(role === "router" && corrected.has(layer)),
  }
}
