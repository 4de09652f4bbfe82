import type { Tensor } from "../tensor.ts"
import { type Activation, feedForwardTensors } from "./dense.ts"
import { type BlockPlace, layerTensorName, matrix, vector } from "./tensor-writer.ts"

/** How a token's experts are chosen and weighed. */
export interface Router {
  readonly scoring: "softmax" | "sigmoid"
  /** A learned bias that is added for the choice and not for the weight. */
  readonly selectionBias?: boolean | undefined
  /** True where the weights of the chosen experts are scaled to sum to one. */
  readonly normalize: boolean
  /** Factor on the weights after normalization; 1 where absent. */
  readonly scale?: number | undefined
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
  readonly shared?: { readonly count: number; readonly size: number } | undefined
  readonly router: Router
}

function routedTensors(block: ExpertsBlock, place: BlockPlace): readonly Tensor[] {
  const parts = block.gated ? (["gate", "up", "down"] as const) : (["up", "down"] as const)
  const experts = { total: block.experts, active: block.active }
  return parts.flatMap((part): readonly Tensor[] => {
    const [rows, columns] = part === "down" ? [place.hiddenSize, block.size] : [block.size, place.hiddenSize]
    const { stage, layer } = place
    if (place.inventory === "gguf") {
      const name = layerTensorName(place, { gguf: `ffn_${part}_exps.weight`, huggingFace: "" })
      return [{ name, shape: [columns, rows, block.experts], role: part, stage, layer, storage: "weight", experts }]
    }
    // There may be a million of these, so they share what is equal.
    const shape = [rows, columns]
    return Array.from({ length: block.experts }, (_, expert) => {
      const name = layerTensorName(place, { gguf: "", huggingFace: `mlp.experts.${expert}.${part}_proj.weight` })
      return { name, shape, role: part, stage, layer, storage: "weight", experts }
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
  const shared = block.shared
    ? feedForwardTensors(place, {
        gguf: (part) => `ffn_${part}_shexp`,
        huggingFace: (part) => `mlp.shared_experts.${part}_proj`,
        size: block.shared.size,
        gated: block.gated,
      })
    : []
  return [router, ...(block.router.selectionBias ? [selectionBias] : []), ...routedTensors(block, place), ...shared]
}
