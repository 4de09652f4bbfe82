import type { Tensor } from "../tensor.ts"
import { type Activation, type ActivationBounds, feedForwardTensors } from "./dense.ts"
import { type BlockPlace, layerTensorName, matrix, shaped, vector } from "./tensor-writer.ts"

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
  /**
   * All experts' matrices as one tensor in the checkpoint, as they are in a GGUF: each `"rowsFirst"`, as PyTorch maps
   * inputs to outputs, or turned.
   */
  readonly stacked?: "rowsFirst" | "columnsFirst" | undefined
  /** Largest value of a routed expert's gate and, up or down, of what it gates. */
  readonly clamp?: number | undefined
  readonly bounds?: ActivationBounds | undefined
  /** Routed experts read a projection of the residual stream to `size` elements, and their sum is projected back. */
  readonly latent?: { readonly size: number; readonly norm?: boolean | undefined } | undefined
  readonly router: Router
}

/** One matrix of each routed expert. */
interface ExpertMatrix {
  readonly part: "gate" | "up" | "gateUp" | "down"
  readonly short: string
  readonly rows: number
  readonly columns: number
  readonly experts: NonNullable<Tensor["experts"]>
}

const shortNames = { gate: "gate", up: "up", gateUp: "gate_up", down: "down" } as const

function routedTensors(block: ExpertsBlock, place: BlockPlace): readonly Tensor[] {
  const { fusedGateUp } = block
  const fused = fusedGateUp && !(place.inventory === "gguf" && fusedGateUp === "checkpoint")
  const gated = fused ? (["gateUp", "down"] as const) : (["gate", "up", "down"] as const)
  const parts = block.gated ? gated : (["up", "down"] as const)
  const experts = { total: block.experts, active: block.active }
  const matrices = parts.map((part): ExpertMatrix => {
    const wide = part === "gateUp" ? 2 * block.size : block.size
    const outer = block.latent?.size ?? place.hiddenSize
    const [rows, columns] = part === "down" ? [outer, wide] : [wide, outer]
    return { part, short: shortNames[part], rows, columns, experts }
  })
  if (place.inventory === "gguf") return matrices.flatMap((each) => ggufTensors(block, place, each))
  if (block.stacked) return matrices.flatMap((each) => stackedTensors(block, place, each))
  return separateTensors(block, place, matrices)
}

/** One tensor for all experts of a GGUF. */
function ggufTensors(block: ExpertsBlock, place: BlockPlace, options: ExpertMatrix): readonly Tensor[] {
  const { part, short, rows, columns, experts } = options
  const { stage, layer } = place
  const name = layerTensorName(place, { gguf: `ffn_${short}_exps.weight`, huggingFace: "" })
  const shape = [columns, rows, block.experts]
  const weight: Tensor = { name, shape, role: part, stage, layer, storage: "weight", experts }
  if (!block.bias) return [weight]
  const bias = layerTensorName(place, { gguf: `ffn_${short}_exps.bias`, huggingFace: "" })
  return [weight, { name: bias, shape: [rows, block.experts], role: "bias", stage, layer, storage: "f32", experts }]
}

/**
 * The tensors of one expert after another, each a module of its own (transformers 4.57
 * src/transformers/models/qwen3_moe/modeling_qwen3_moe.py, Qwen3MoeSparseMoeBlock). There may be a million of these, so
 * they share what is equal.
 */
function separateTensors(block: ExpertsBlock, place: BlockPlace, matrices: readonly ExpertMatrix[]): readonly Tensor[] {
  const { stage, layer } = place
  const prefix = layerTensorName(place, { gguf: "", huggingFace: "mlp.experts." })
  const parts = matrices.map(({ rows, columns, ...rest }) => ({
    ...rest,
    shape: [rows, columns],
    biasShape: [rows],
  }))
  const count = place.experts === "first" ? 1 : block.experts
  const tensors: Tensor[] = []
  for (let expert = 0; expert < count; expert += 1) {
    for (const { part, short, shape, biasShape, experts } of parts) {
      const module = `${prefix}${expert}.${short}_proj`
      const common = { stage, layer, experts, expert }
      tensors.push({ name: `${module}.weight`, shape, role: part, storage: "weight", ...common })
      if (block.bias)
        tensors.push({ name: `${module}.bias`, shape: biasShape, role: "bias", storage: "f32", ...common })
    }
  }
  return tensors
}

/** One tensor for all experts of a checkpoint, whose name has no `.weight`. */
function stackedTensors(block: ExpertsBlock, place: BlockPlace, options: ExpertMatrix): readonly Tensor[] {
  const { part, short, rows, columns, experts } = options
  const { stage, layer } = place
  const name = layerTensorName(place, { gguf: "", huggingFace: `mlp.experts.${short}_proj` })
  const sizes = block.stacked === "rowsFirst" ? [rows, columns] : [columns, rows]
  const weight: Tensor = {
    name,
    shape: [block.experts, ...sizes],
    role: part,
    stage,
    layer,
    storage: "weight",
    experts,
  }
  if (!block.bias) return [weight]
  const shape = [block.experts, rows]
  return [weight, { name: `${name}_bias`, shape, role: "bias", stage, layer, storage: "f32", experts }]
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
