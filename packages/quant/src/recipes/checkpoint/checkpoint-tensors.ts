import { type Architecture, blocksOf, layersOf, type Tensor, tensorsOf } from "@plimsoll/specs"

/** Layers whose experts are stored turned, each as it multiplies from the right. */
function turnedLayers(architecture: Architecture): ReadonlySet<number> {
  const layers = [...layersOf(architecture), ...architecture.predictionLayers]
  const turned = layers.map((layer) =>
    blocksOf(layer).some((block) => block.kind === "experts" && block.stacked === "columnsFirst"),
  )
  return new Set(turned.flatMap((is, index) => (is ? [index] : [])))
}

/** Shape of a matrix with its rows (outputs) before its columns (inputs). */
function rowsFirst(tensor: Tensor, turned: ReadonlySet<number>): Tensor {
  const { shape, experts, layer } = tensor
  if (!experts || shape.length !== 3 || layer === undefined || !turned.has(layer)) return tensor
  const [count = 1, columns = 1, rows = 1] = shape
  return { ...tensor, shape: [count, rows, columns] }
}

/**
 * The tensors of a model's checkpoint, matrices rows before columns whatever way they are stored.
 *
 * @param options - whether layers that predict further tokens are among them
 */
export function checkpointTensors(
  architecture: Architecture,
  { predictionLayers }: { readonly predictionLayers: boolean },
): readonly Tensor[] {
  const tensors = tensorsOf(architecture, "huggingFace")
  const kept = predictionLayers ? tensors : tensors.filter(({ stage }) => stage !== "prediction")
  const turned = turnedLayers(architecture)
  return turned.size === 0 ? kept : kept.map((tensor) => rowsFirst(tensor, turned))
}
