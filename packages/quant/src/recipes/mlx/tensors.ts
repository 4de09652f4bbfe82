import { type Architecture, blocksOf, layersOf, outlineOf, type Tensor } from "@plimsoll/specs"
import { storesTiedHead } from "./families.ts"
import type { MlxRequest } from "./rules.ts"

/** True where the checkpoint holds a layer's experts as one tensor whose matrices are turned. */
function turnsExperts(architecture: Architecture): boolean {
  return layersOf(architecture)
    .flatMap(blocksOf)
    .some((block) => block.kind === "experts" && block.stacked === "columnsFirst")
}

function turned([experts = 1, columns = 1, rows = 1]: readonly number[]): readonly number[] {
  return [experts, rows, columns]
}

const renamedExperts: readonly (readonly [RegExp, string])[] = [
  [/\.experts\.(0\.)?/, ".switch_mlp."],
  [/\.switch_mlp\.\w+_proj$/, "$&.weight"],
  [/\.w1\.weight$/, ".gate_proj.weight"],
  [/\.w2\.weight$/, ".down_proj.weight"],
  [/\.w3\.weight$/, ".up_proj.weight"],
]

/** A layer's experts as one tensor, under the name that most of MLX's models give it. */
function named(tensor: Tensor, shape: readonly number[]): Tensor {
  return { ...tensor, shape, name: renamedExperts.reduce((name, [from, to]) => name.replace(from, to), tensor.name) }
}

/** As mlx-lm v0.32.0 mlx_lm/models/deepseek_v3.py:472, and each other `sanitize` of a sparse model. */
function withStackedExperts(layer: readonly Tensor[], turns: boolean): readonly Tensor[] {
  return layer.flatMap((tensor) => {
    if (!tensor.experts) return [tensor]
    const isStack = tensor.shape[0] === tensor.experts.total && !/\.experts\.\d+\./.test(tensor.name)
    if (isStack) return [named(tensor, turns && tensor.shape.length === 3 ? turned(tensor.shape) : tensor.shape)]
    return /\.experts\.0\./.test(tensor.name) ? [named(tensor, [tensor.experts.total, ...tensor.shape])] : []
  })
}

/** The gate on shared experts is a linear layer of one output (mlx-lm v0.32.0 mlx_lm/models/qwen3_next.py:323). */
function asMatrix(tensor: Tensor): Tensor {
  return tensor.role === "sharedGate" ? { ...tensor, shape: [1, ...tensor.shape] } : tensor
}

/**
 * The tensors that MLX's programs make of a checkpoint: experts of a layer as one, prediction layers left out.
 *
 * Matrices that some model classes split and others do not (gate and up, keys and values of a compressed cache) are
 * listed whole: the bytes are the same where both parts' rows are whole groups.
 */
export function mlxTensors(architecture: Architecture, request: MlxRequest): readonly Tensor[] {
  const { input, layers, output } = outlineOf(architecture, "huggingFace")
  const turns = turnsExperts(architecture)
  const known = new Map<readonly Tensor[], readonly Tensor[]>()
  const listed = [input, ...layers, output].flatMap((list, index) => {
    const made =
      known.get(list) ??
      withStackedExperts(list, turns)
        .filter(({ stage }) => stage !== "prediction")
        .map(asMatrix)
    known.set(list, made)
    return made.map((tensor) => inLayer(tensor, index - 1))
  })
  const head = storesTiedHead(architecture.names.huggingFace, request) ? tiedHead(architecture, input) : []
  return [...listed, ...head]
}

/** The embedding table once more, as the head. */
function tiedHead({ tiedEmbeddings }: Architecture, input: readonly Tensor[]): readonly Tensor[] {
  const table = input.find(({ role }) => role === "tokenEmbedding")
  return table && tiedEmbeddings ? [{ ...table, name: "lm_head.weight", role: "output", stage: "output" }] : []
}

/** Layers that are equal share one list; each stands under its own number. */
function inLayer(tensor: Tensor, layer: number): Tensor {
  if (tensor.layer === undefined || tensor.layer === layer) return tensor
  return { ...tensor, layer, name: tensor.name.replace(`.${tensor.layer}.`, `.${layer}.`) }
}
