import type { Tensor } from "../tensor.ts"
import { type Activation, type ActivationBounds, feedForwardTensors } from "./dense.ts"
import { type RoutedExperts, routedTensors } from "./routed-experts.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

/** How a token's experts are chosen and weighed. */
export interface Router {
  readonly scoring: "softmax" | "sigmoid" | "softmaxOfChosen" | "sqrtSoftplus"
  /** A learned bias that is added for the choice and not for the weight. */
  readonly selectionBias?: boolean | undefined
  /** A second such bias, for tokens of images. */
  readonly imageSelectionBias?: boolean | undefined
  /** True where the weights of the chosen experts are scaled to sum to one. */
  readonly normalize: boolean
  /** True where a token's experts are looked up by its id in a table, and scores only weigh them. */
  readonly byToken?: boolean | undefined
  /** Experts are chosen among those of the `active` best of `count` equal groups. */
  readonly groups?: { readonly count: number; readonly active: number } | undefined
  /** Factor on the weights after normalization; 1 where absent. */
  readonly scale?: number | undefined
  /** A learned factor on each element of what the router reads. */
  readonly inputScale?: boolean | undefined
  /** A learned factor on each expert's output. */
  readonly expertScale?: boolean | undefined
}

/** Experts that every token reads. */
export interface SharedExperts {
  readonly count: number
  /** Width of all of them together, elements. */
  readonly size: number
  /** True where a learned gate weighs their output; `"each"` where each has its own, in the router's matrix. */
  readonly gate?: boolean | "each" | undefined
  /** Gate and up matrices stored as one in the checkpoint. */
  readonly fusedGateUp?: "checkpoint" | undefined
}

/** A mixture of experts: each token reads `active` of `experts` feed-forward networks, and all shared ones. */
export interface ExpertsBlock extends RoutedExperts {
  readonly kind: "experts"
  readonly activation: Activation
  /** Experts that every token reads, stored as one network of `size` elements. */
  readonly shared?: SharedExperts | undefined
  /** Largest value of a routed expert's gate and, up or down, of what it gates. */
  readonly clamp?: number | undefined
  readonly bounds?: ActivationBounds | undefined
  readonly router: Router
}

function latentTensors({ size, norm }: NonNullable<ExpertsBlock["latent"]>, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `ffn_latent_${gguf}.weight`,
    huggingFace: `mlp.${huggingFace}.weight`,
  })
  return [
    matrix(place, { role: "latentDown", ...named("down", "routed_expert_down_proj"), rows: size, columns: hiddenSize }),
    ...(norm ? [vector(place, { role: "norm", ...named("norm", "routed_expert_norm"), size })] : []),
    matrix(place, { role: "latentUp", ...named("up", "routed_expert_up_proj"), rows: hiddenSize, columns: size }),
  ]
}

/** Experts by token id. */
function routingTable(block: ExpertsBlock, place: BlockPlace): Tensor {
  return matrix(place, {
    role: "routingTable",
    gguf: "ffn_gate_tid2eid.weight",
    huggingFace: "mlp.gate.tid2eid",
    rows: place.vocabularySize,
    columns: block.active,
    storage: "i32",
  })
}

function routerScales({ experts, router }: ExpertsBlock, place: BlockPlace): readonly Tensor[] {
  const scale = (gguf: string, huggingFace: string, size: number) =>
    vector(place, { role: "scale", gguf: `${gguf}.scale`, huggingFace: `mlp.gate.${huggingFace}`, size })
  return [
    ...(router.inputScale ? [scale("ffn_gate_inp", "scale", place.hiddenSize)] : []),
    ...(router.expertScale ? [scale("ffn_down_exps", "per_expert_scale", experts)] : []),
  ]
}

/** A linear layer with one output, which llama.cpp reads as a vector (v0.5.0 src/models/qwen2moe.cpp:54). */
function sharedGate(place: BlockPlace): Tensor {
  const names = { gguf: "ffn_gate_inp_shexp.weight", huggingFace: "mlp.shared_expert_gate.weight" }
  const shape = place.inventory === "gguf" ? [place.hiddenSize] : [1, place.hiddenSize]
  return shaped(place, { role: "sharedGate", ...names, shape, storage: "f32" })
}

export function expertsTensors(block: ExpertsBlock, place: BlockPlace): readonly Tensor[] {
  const router = matrix(place, {
    role: "router",
    gguf: "ffn_gate_inp.weight",
    huggingFace: "mlp.gate.weight",
    rows: block.experts + (block.shared?.gate === "each" ? block.shared.count : 0),
    columns: place.hiddenSize,
    storage: "f32",
  })
  const selectionBias = vector(place, {
    role: "routerBias",
    gguf: "exp_probs_b.bias",
    huggingFace: "mlp.gate.e_score_correction_bias",
    size: block.experts,
  })
  const imageSelectionBias = vector(place, {
    role: "routerBias",
    gguf: "exp_probs_b_vl.bias",
    huggingFace: "mlp.gate.bias_vl",
    size: block.experts,
  })
  const routerBias = vector(place, {
    role: "bias",
    gguf: "ffn_gate_inp.bias",
    huggingFace: "mlp.gate.bias",
    size: block.experts,
  })
  const shared = block.shared
    ? feedForwardTensors(place, {
        gguf: (part) => `ffn_${part}_shexp`,
        huggingFace: (part) => `mlp.shared_experts.${part}_proj`,
        size: block.shared.size,
        gated: block.gated,
        fusedGateUp: block.shared.fusedGateUp,
      })
    : []
  return [
    router,
    ...(block.bias ? [routerBias] : []),
    ...(block.router.selectionBias ? [selectionBias] : []),
    ...routerScales(block, place),
    ...(block.router.imageSelectionBias ? [imageSelectionBias] : []),
    ...(block.router.byToken ? [routingTable(block, place)] : []),
    ...(block.latent ? latentTensors(block.latent, place) : []),
    ...routedTensors(block, place),
    ...(block.shared?.gate === true ? [sharedGate(place)] : []),
    ...shared,
  ]
}
