import type { Tensor } from "../tensor.ts"
import { type BlockPlace, layerTensorName } from "./tensor-writer.ts"

/** The experts that a router chooses from. */
export interface RoutedExperts {
  readonly experts: number
  readonly active: number
  /** Width of one expert's hidden layer, elements. */
  readonly size: number
  readonly gated: boolean
  /** Biases on the experts' matrices and on the router. */
  readonly bias?: boolean | undefined
  /** Gate and up matrices of an expert stored as one, in the checkpoint alone or in the GGUF as well. */
  readonly fusedGateUp?: "checkpoint" | "both" | undefined
  /**
   * All experts' matrices as one tensor in the checkpoint, as they are in a GGUF: each `"rowsFirst"`, as PyTorch maps
   * inputs to outputs, or turned.
   */
  readonly stacked?: "rowsFirst" | "columnsFirst" | undefined
  /** Routed experts read a projection of the residual stream to `size` elements, and their sum is projected back. */
  readonly latent?: { readonly size: number; readonly norm?: boolean | undefined } | undefined
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

/** Matrices and biases of all routed experts, in the order of the file. */
export function routedTensors(block: RoutedExperts, place: BlockPlace): readonly Tensor[] {
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
function ggufTensors(block: RoutedExperts, place: BlockPlace, options: ExpertMatrix): readonly Tensor[] {
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
function separateTensors(
  block: RoutedExperts,
  place: BlockPlace,
  matrices: readonly ExpertMatrix[],
): readonly Tensor[] {
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
function stackedTensors(block: RoutedExperts, place: BlockPlace, options: ExpertMatrix): readonly Tensor[] {
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
