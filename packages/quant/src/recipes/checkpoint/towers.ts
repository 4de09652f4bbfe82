import { type Architecture, type TowerTensors, towerTensors } from "@plimsoll/specs"
import { plain } from "../../formats/checkpoint/float.ts"
import type { Packing } from "../../formats/checkpoint/packing.ts"
import type { CheckpointRecipe } from "./recipe.ts"

const matrices: ReadonlySet<TowerTensors["role"]> = new Set(["weight", "positions", "projector"])

/** What the recipe stores a tower's tensors as: matrices alone are packed, and those that fit. */
function packingOf({ shape, role }: TowerTensors, { towers, baseType }: CheckpointRecipe): Packing {
  const packed = typeof towers === "object" && matrices.has(role) && shape.length === 2 ? towers : undefined
  return packed && packed.objection(shape) === undefined ? packed : plain(baseType)
}

/**
 * A tower's tensors as a recipe stores them.
 *
 * @returns bytes
 */
export function storedTowerBytes(tensors: readonly TowerTensors[], recipe: CheckpointRecipe): number {
  if (recipe.towers === "absent") return 0
  return tensors.reduce((sum, group) => {
    const parts = packingOf(group, recipe).parts(group.shape)
    return sum + group.count * parts.reduce((bytes, part) => bytes + part.bytes, 0)
  }, 0)
}

/**
 * Vision and audio towers as a recipe stores them beside the language model.
 *
 * @returns bytes; `undefined` where a tower's shape is unknown
 */
export function towerBytesOf(architecture: Architecture, recipe: CheckpointRecipe): number | undefined {
  if (recipe.towers === "absent") return 0
  const listed = (architecture.towers ?? []).map(towerTensors)
  return listed.reduce<number | undefined>(
    (sum, tensors) => (sum === undefined || !tensors ? undefined : sum + storedTowerBytes(tensors, recipe)),
    0,
  )
}
