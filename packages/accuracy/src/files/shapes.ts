import { type Architecture, type Block, type Layer, predictionLayersOf } from "@plimsoll/specs"

/** How a file's tensors may depart from the checkpoint that the catalogue describes. */
export interface Shape {
  readonly name: string
  readonly architecture: Architecture
  readonly withoutPredictionLayers?: boolean
}

function withBlocks(architecture: Architecture, change: (block: Block) => Block): Architecture {
  const ofLayer = (layer: Layer): Layer =>
    layer.map((step) => ("sideBySide" in step ? { sideBySide: step.sideBySide.map(change) } : change(step)))
  return {
    ...architecture,
    groups: architecture.groups.map((group) => ({ ...group, layers: group.layers.map(ofLayer) })),
  }
}

/** Queries, keys and values in one matrix. */
function fused(architecture: Architecture): Architecture {
  return withBlocks(architecture, (block) => (block.kind === "attention" ? { ...block, fusedQkv: "both" } : block))
}

/** Every projection in a matrix of its own. */
function apart(architecture: Architecture): Architecture {
  return withBlocks(architecture, (block) => {
    if (block.kind === "attention") return { ...block, fusedQkv: undefined }
    return block.kind === "dense" ? { ...block, fusedGateUp: undefined } : block
  })
}

const isFused = ({ groups }: Architecture) => JSON.stringify(groups).includes('"fusedQkv":"both"')

const known = new Map<string, readonly Shape[]>()

/** Models that differ in nothing that a file's size shows are one. */
const keyOf = (architecture: Architecture) => JSON.stringify({ ...architecture, contextLength: 0 })

/**
 * The ways in which files of one model are stored: fine-tunes are often saved with the head beside the embedding that
 * it equals, converters have left out layers that predict further tokens, and projections were fused or split on the
 * way to another family's code.
 */
export function shapesOf(architecture: Architecture): readonly Shape[] {
  const key = keyOf(architecture)
  const found = known.get(key)
  if (found) return found
  const shapes: Shape[] = [{ name: "as the catalogue has it", architecture }]
  if (predictionLayersOf(architecture, "gguf").length > 0)
    shapes.push({
      name: "without prediction layers",
      architecture: { ...architecture, predictionLayers: [] },
      withoutPredictionLayers: true,
    })
  if (architecture.tiedEmbeddings)
    shapes.push({ name: "head stored apart", architecture: { ...architecture, tiedEmbeddings: false } })
  if (isFused(architecture)) shapes.push({ name: "projections apart", architecture: apart(architecture) })
  else shapes.push({ name: "projections fused", architecture: fused(architecture) })
  known.set(key, shapes)
  return shapes
}
