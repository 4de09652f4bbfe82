import { type Architecture, blocksOf, type Tensor } from "@plimsoll/specs"
import type { CheckpointDetail } from "../checkpoint/detail.ts"
import { checkpointOutlineOf } from "../checkpoint/outline.ts"
import { storesTiedHead } from "./families.ts"
import type { MlxRequest } from "./rules.ts"

/** True where the checkpoint holds a layer's experts as one tensor whose matrices are turned. */
function turnsExperts(architecture: Architecture): boolean {
  return architecture.groups
    .flatMap(({ layers }) => layers.flatMap(blocksOf))
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
  const name = renamedExperts.reduce((text, [from, to]) => text.replace(from, to), tensor.name)
  return { ...tensor, shape, name, expert: undefined }
}

/** As mlx-lm v0.32.0 mlx_lm/models/deepseek_v3.py:472, and each other `sanitize` of a sparse model. */
function withStackedExperts(layer: readonly Tensor[], turns: boolean): readonly Tensor[] {
  return layer.map((tensor) => {
    const { experts, expert, shape } = tensor
    if (!experts) return tensor
    // The first stands for all.
    if (expert !== undefined) return named(tensor, [experts.total, ...shape])
    return named(tensor, turns && shape.length === 3 ? turned(shape) : shape)
  })
}

/**
 * The tensors that MLX's programs make of a checkpoint: experts of a layer as one, prediction layers left out.
 *
 * Matrices that some model classes split and others do not (gate and up, keys and values of a compressed cache) are
 * listed whole: the bytes are the same where both parts' rows are whole groups.
 */
export function mlxTensors(
  architecture: Architecture,
  request: MlxRequest,
  detail: CheckpointDetail,
): readonly Tensor[] {
  const { input, layers, distinct, output } = checkpointOutlineOf(architecture)
  const turns = turnsExperts(architecture)
  const made = new Map(
    [input, ...distinct, output].map((list) => [
      list,
      withStackedExperts(list, turns).filter(({ stage }) => stage !== "prediction"),
    ]),
  )
  const listed =
    detail === "kinds"
      ? [...made.values()].flat()
      : [input, ...layers, output].flatMap((list, index) =>
          (made.get(list) ?? []).map((tensor) => inLayer(tensor, index - 1)),
        )
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
