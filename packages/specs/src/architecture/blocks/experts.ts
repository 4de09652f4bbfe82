import type { Tensor } from "../tensor.ts"
import { type Activation, feedForwardTensors } from "./dense.ts"
import { type BlockPlace, layerTensorName, matrix, vector } from "./tensor-writer.ts"

/** How a token's experts are chosen and weighed. */
export interface Router {
  readonly scoring: "softmax" | "sigmoid" | "softmaxOfChosen" | "sqrtSoftplus"
  /** A learned bias that is added for the choice and not for the weight. */
  readonly selectionBias?: boolean | undefined
  /** True where the weights of the chosen experts are scaled to sum to one. */
  readonly normalize: boolean
  /** Factor on the weights after normalization; 1 where absent. */
  readonly scale?: number | undefined
}

/** Experts that every token reads. */
export interface SharedExperts {
  readonly count: number
  /** Width of all of them together, elements. */
  readonly size: number
  /** True where a learned gate weighs their output. */
  readonly gate?: boolean | undefined
}

/** A mixture of experts: each token reads `active` of `experts` feed-forward networks, and all shared ones. */
export interface ExpertsBlock {
  readonly kind: "experts"
  readonly experts: number
  readonly active: number
  /** Width of one expert's hidden layer, elements. */
  readonly size: number
  readonly gated: boolean
  readonly activation: Activation
  /** Experts that every token reads, stored as one network of `size` elements. */
  readonly shared?: SharedExperts | undefined
  /** Biases on the experts' matrices and on the router. */
  readonly bias?: boolean | undefined
  /** Gate and up matrices of an expert stored as one, in the checkpoint alone or in the GGUF as well. */
  readonly fusedGateUp?: "checkpoint" | "both" | undefined
  readonly router: Router
}

function routedTensors(block: ExpertsBlock, place: BlockPlace): readonly Tensor[] {
  const { fusedGateUp } = block
  const fused = fusedGateUp && !(place.inventory === "gguf" && fusedGateUp === "checkpoint")
  const gated = fused ? (["gateUp", "down"] as const) : (["gate", "up", "down"] as const)
  const parts = block.gated ? gated : (["up", "down"] as const)
  const experts = { total: block.experts, active: block.active }
  const shortNames = { gate: "gate", up: "up", gateUp: "gate_up", down: "down" } as const
  return parts.flatMap((part): readonly Tensor[] => {
    const wide = part === "gateUp" ? 2 * block.size : block.size
    const [rows, columns] = part === "down" ? [place.hiddenSize, wide] : [wide, place.hiddenSize]
    const { stage, layer } = place
    const short = shortNames[part]
    if (place.inventory === "gguf") {
      const name = layerTensorName(place, { gguf: `ffn_${short}_exps.weight`, huggingFace: "" })
      const weight: Tensor = {
        name,
        shape: [columns, rows, block.experts],
        role: part,
        stage,
        layer,
        storage: "weight",
        experts,
      }
      if (!block.bias) return [weight]
      const bias = layerTensorName(place, { gguf: `ffn_${short}_exps.bias`, huggingFace: "" })
      return [weight, { name: bias, shape: [rows, block.experts], role: "bias", stage, layer, storage: "f32", experts }]
    }
    // There may be a million of these, so they share what is equal.
    const shape = [rows, columns]
    return Array.from({ length: block.experts }, (_, expert) => expert).flatMap((expert): readonly Tensor[] => {
      const prefix = `mlp.experts.${expert}.${short}_proj`
      const name = layerTensorName(place, { gguf: "", huggingFace: `${prefix}.weight` })
      const weight: Tensor = { name, shape, role: part, stage, layer, storage: "weight", experts }
      if (!block.bias) return [weight]
      const bias = layerTensorName(place, { gguf: "", huggingFace: `${prefix}.bias` })
      return [weight, { name: bias, shape: [rows], role: "bias", stage, layer, storage: "f32", experts }]
    })
  })
}

export function expertsTensors(block: ExpertsBlock, place: BlockPlace): readonly Tensor[] {
  const router = matrix(place, {
    role: "router",
    gguf: "ffn_gate_inp.weight",
    huggingFace: "mlp.gate.weight",
    rows: block.experts,
    columns: place.hiddenSize,
    storage: "f32",
  })
  const selectionBias = vector(place, {
    role: "routerBias",
    gguf: "exp_probs_b.bias",
    huggingFace: "mlp.gate.e_score_correction_bias",
    size: block.experts,
  })
  const routerBias = vector(place, {
    role: "bias",
    gguf: "ffn_gate_inp.bias",
    huggingFace: "mlp.gate.bias",
    size: block.experts,
  })
  const sharedGate = vector(place, {
    role: "sharedGate",
    gguf: "ffn_gate_inp_shexp.weight",
    huggingFace: "mlp.shared_expert_gate.weight",
    size: place.hiddenSize,
  })
  const shared = block.shared
    ? feedForwardTensors(place, {
        gguf: (part) => `ffn_${part}_shexp`,
        huggingFace: (part) => `mlp.shared_experts.${part}_proj`,
        size: block.shared.size,
        gated: block.gated,
      })
    : []
  return [
    router,
    ...(block.bias ? [routerBias] : []),
    ...(block.router.selectionBias ? [selectionBias] : []),
    ...routedTensors(block, place),
    ...(block.shared?.gate ? [sharedGate] : []),
    ...shared,
  ]
}
