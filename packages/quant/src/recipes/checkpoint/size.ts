import { type Architecture, elementsOf, type TensorStage } from "@plimsoll/specs"
import { type Objection, storedModulesOf } from "./modules.ts"
import type { CheckpointRecipe, StoredModule } from "./recipe.ts"
import { towerBytesOf } from "./towers.ts"

/** What a checkpoint holds, whatever files it is divided into; headers come on top. */
export interface CheckpointSize {
  /** Sum of the language model's tensors as stored, bytes. */
  readonly tensorBytes: number
  /** Of `tensorBytes`, what layers that predict further tokens take, which engines may not load. */
  readonly predictionBytes: number
  /** Vision and audio towers in the same files, as the recipe stores them; `undefined` where a shape is unknown. */
  readonly towerBytes: number | undefined
  /** Weights of the language model. */
  readonly elements: number
  /** `tensorBytes` in bits over `elements`. */
  readonly bitsPerWeight: number
  /** Tensors of the files: a packed matrix is several. */
  readonly tensorCount: number
  /** Bytes by name of packing or base type; those that do not occur are absent. */
  readonly byFormat: Readonly<Record<string, number>>
  /** Bytes by place in the model. */
  readonly byStage: Readonly<Record<TensorStage, number>>
  /** Every weight with its packing, parts and reason; those that are alike once. */
  readonly modules: readonly StoredModule[]
  /** What the packing could not store and is left as it was. */
  readonly objections: readonly Objection[]
}

/**
 * Size of the checkpoint that a recipe makes of a model, to the byte and without the files' headers, which
 * `checkpointFilesOf` adds. Equal layers and experts are counted and not listed, so that it takes microseconds.
 *
 * @param architecture - the model as blocks
 * @param recipe - a value of `@plimsoll/quant/recipes`, or what `checkpointRecipeByName` returns
 * @returns bytes in total, by format, by stage and by weight
 * @example
 * ```ts
 * import { qwen38B } from "@plimsoll/specs/models"
 * import { checkpointSizeOf, gptqRecipe } from "@plimsoll/quant/recipes"
 *
 * const size = checkpointSizeOf(qwen38B.architecture, gptqRecipe({ bits: 4, groupSize: 128 }))
 * size.tensorBytes // 6103787520
 * ```
 */
export function checkpointSizeOf(architecture: Architecture, recipe: CheckpointRecipe): CheckpointSize {
  const { modules, objections } = storedModulesOf(architecture, recipe, "kinds")
  const byFormat: Record<string, number> = {}
  const byStage: Record<TensorStage, number> = { input: 0, layer: 0, prediction: 0, output: 0 }
  let elements = 0
  let tensorBytes = 0
  let tensorCount = 0
  for (const { tensor, format, parts, bytes, times } of modules) {
    byFormat[format] = (byFormat[format] ?? 0) + times * bytes
    byStage[tensor.stage] += times * bytes
    elements += times * elementsOf(tensor)
    tensorBytes += times * bytes
    tensorCount += times * parts.length
  }
  return {
    tensorBytes,
    predictionBytes: byStage.prediction,
    towerBytes: towerBytesOf(architecture, recipe),
    elements,
    bitsPerWeight: elements === 0 ? 0 : (tensorBytes * 8) / elements,
    tensorCount,
    byFormat,
    byStage,
    modules,
    objections,
  }
}
