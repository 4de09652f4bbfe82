import type { Architecture, Tensor, TensorRole } from "@plimsoll/specs"
import { checkpointTensors } from "./checkpoint-tensors.ts"
import type { CheckpointDetail } from "./detail.ts"
import { checkpointOutlineOf } from "./outline.ts"

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
  readonly tensorsAt: (detail: CheckpointDetail) => readonly Tensor[]
  /**
   * True for the weight of what PyTorch calls a linear layer, routers included. Experts in one tensor are parameters
   * and no layers, and so are routers whose choice a bias corrects (transformers 4.57 DeepseekV3TopkRouter).
   */
  readonly isLinear: (tensor: Tensor) => boolean
}

/** What quantizers that replace linear layers one by one find in a model. */
export function linearLayersOf(architecture: Architecture): LinearLayers {
  const tensorsAt = (detail: CheckpointDetail) => checkpointTensors(architecture, { predictionLayers: false, detail })
  const { layers, distinct } = checkpointOutlineOf(architecture)
  const correcting = new Set(distinct.filter((list) => list.some(({ role }) => role === "routerBias")))
  const isCorrected = (layer: number | undefined) => correcting.has(layers[layer ?? -1] ?? [])
  return {
    tensorsAt,
    isLinear: ({ name, shape, role, storage, layer }) =>
      shape.length === 2 &&
      name.endsWith(".weight") &&
      storage !== "i32" &&
      !others.has(role) &&
      !(role === "router" && isCorrected(layer)),
  }
}
