import { type Architecture, outlineOf, type Tensor, type TensorOutline } from "@plimsoll/specs"

/** A model's checkpoint with equal layers listed once, and of experts that are stored apart the first. */
export interface CheckpointOutline extends TensorOutline {
  /** Each list of `layers` once, in order. */
  readonly distinct: readonly (readonly Tensor[])[]
  /** How many layers the first of equal ones stands for, by its number. */
  readonly equalLayers: ReadonlyMap<number, number>
}

const known = new WeakMap<Architecture, CheckpointOutline>()

function outline(architecture: Architecture): CheckpointOutline {
  const { input, layers, output } = outlineOf(architecture, "huggingFace", { experts: "first" })
  const firsts = new Map<readonly Tensor[], number>()
  const equalLayers = new Map<number, number>()
  for (const [index, list] of layers.entries()) {
    const first = firsts.get(list) ?? index
    firsts.set(list, first)
    equalLayers.set(first, (equalLayers.get(first) ?? 0) + 1)
  }
  return { input, layers, output, distinct: [...firsts.keys()], equalLayers }
}

/** The outline of a model's checkpoint, remembered for each model. */
export function checkpointOutlineOf(architecture: Architecture): CheckpointOutline {
  const found = known.get(architecture) ?? outline(architecture)
  known.set(architecture, found)
  return found
}
