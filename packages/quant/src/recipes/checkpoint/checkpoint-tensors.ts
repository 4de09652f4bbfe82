import { type Architecture, blocksOf, type Layer, layersOf, type Tensor, tensorsOf } from "@plimsoll/specs"
import type { CheckpointDetail } from "./detail.ts"
import { checkpointOutlineOf } from "./outline.ts"

/** Layers whose experts are stored turned, each as it multiplies from the right. */
function turnedLayers(architecture: Architecture): ReadonlySet<number> {
  const { groups, predictionLayers } = architecture
  const turns = (layer: Layer) =>
    blocksOf(layer).some((block) => block.kind === "experts" && block.stacked === "columnsFirst")
  if (![...groups.flatMap(({ layers }) => layers), ...predictionLayers].some(turns)) return new Set()
  const layers = [...layersOf(architecture), ...predictionLayers]
  return new Set(layers.flatMap((layer, index) => (turns(layer) ? [index] : [])))
}

/** Shape of a matrix with its rows (outputs) before its columns (inputs). */
function rowsFirst(tensor: Tensor, turned: ReadonlySet<number>): Tensor {
  const { shape, experts, layer } = tensor
  if (!experts || shape.length !== 3 || layer === undefined || !turned.has(layer)) return tensor
  const [count = 1, columns = 1, rows = 1] = shape
  return { ...tensor, shape: [count, rows, columns] }
}

function listed(architecture: Architecture, detail: CheckpointDetail): readonly Tensor[] {
  if (detail === "each") return tensorsOf(architecture, "huggingFace")
  if (detail === "layers") return tensorsOf(architecture, "huggingFace", { experts: "first" })
  const { input, distinct, output } = checkpointOutlineOf(architecture)
  return [...input, ...distinct.flat(), ...output]
}

interface CheckpointListing {
  readonly detail: CheckpointDetail
  /** Whether layers that predict further tokens are listed. */
  readonly predictionLayers: boolean
}

/** The tensors of a model's checkpoint, matrices rows before columns whatever way they are stored. */
export function checkpointTensors(
  architecture: Architecture,
  { detail, predictionLayers }: CheckpointListing,
): readonly Tensor[] {
  const tensors = listed(architecture, detail)
  const kept = predictionLayers ? tensors : tensors.filter(({ stage }) => stage !== "prediction")
  const turned = turnedLayers(architecture)
  return turned.size === 0 ? kept : kept.map((tensor) => rowsFirst(tensor, turned))
}
