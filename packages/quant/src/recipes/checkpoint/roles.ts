import type { Tensor, TensorRole } from "@plimsoll/specs"

/**
 * Matrices that map activations to activations inside a layer: what quantizers call linear layers. Routers, embedding
 * tables, convolutions and what states decay by are none.
 */
const projections: ReadonlySet<TensorRole> = new Set([
  "query",
  "key",
  "value",
  "queryKeyValue",
  "queryDown",
  "queryUp",
  "keyValueDown",
  "keyUp",
  "valueUp",
  "keyValueUp",
  "attentionOutput",
  "attentionGate",
  "indexer",
  "mixerInput",
  "mixerOutput",
  "timeMix",
  "latentDown",
  "latentUp",
  "gate",
  "up",
  "gateUp",
  "down",
  "beta",
  "decay",
  "perLayerInput",
  "streamUpdate",
  "relativePositions",
])

/** Matrices of a feed-forward network. */
const feedForward: ReadonlySet<TensorRole> = new Set(["gate", "up", "gateUp", "down"])

/** True for a matrix of a linear layer, or the experts of one in one tensor. */
export function isProjection(tensor: Tensor): boolean {
  const { role, shape, experts, name } = tensor
  if (!projections.has(role) || shape.length < 2) return false
  return shape.length === 2 ? name.endsWith(".weight") : experts !== undefined
}

/** True for a linear layer of the trunk: what quantizers that go layer by layer come to. */
export function isTrunkProjection(tensor: Tensor): boolean {
  return tensor.stage === "layer" && tensor.layer !== undefined && isProjection(tensor)
}

/** True for a matrix of a routed expert. */
export function isRoutedExpert({ experts, role }: Tensor): boolean {
  return experts !== undefined && feedForward.has(role)
}

/** True for any linear layer: a projection, the head, or what joins a prediction layer's inputs. */
export function isLinear(tensor: Tensor): boolean {
  const { role, shape, name } = tensor
  if (role === "output" || role === "predictionInput") return shape.length === 2 && !/embed[^.]*\.weight$/.test(name)
  return isProjection(tensor)
}
