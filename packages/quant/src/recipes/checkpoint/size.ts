import { type Architecture, elementsOf, type TensorStage } from "@plimsoll/specs"
import { type CheckpointShard, type ShardOptions, shardsOf } from "../../files/safetensors.ts"
import { fileTensorsOf } from "./file-tensors.ts"
import { type Objection, storedModulesOf } from "./modules.ts"
import type { CheckpointRecipe, StoredModule } from "./recipe.ts"
import { towerBytesOf } from "./towers.ts"

/** What a checkpoint in safetensors files holds. */
export interface CheckpointSize {
  /** Sum of the language model's tensors as stored, bytes. */
  readonly tensorBytes: number
  /** Of `tensorBytes`, what layers that predict further tokens take, which engines may not load. */
  readonly predictionBytes: number
  /** Vision and audio towers in the same files, as the recipe stores them; `undefined` where a shape is unknown. */
  readonly towerBytes: number | undefined
  /** The files' headers, bytes; those of towers' tensors are not in it. */
  readonly headerBytes: number
  /** All files, bytes; `undefined` where the towers' are. */
  readonly fileBytes: number | undefined
  /** The language model's files, each to the byte. */
  readonly shards: readonly CheckpointShard[]
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
  /** Every weight with its packing, parts and reason. */
  readonly modules: readonly StoredModule[]
  /** What the packing could not store and is left as it was. */
  readonly objections: readonly Objection[]
}

/**
 * Size of the checkpoint that a recipe makes of a model, to the byte.
 *
 * @param architecture - the model as blocks
 * @param recipe - a value of `@plimsoll/quant/recipes`, or what `checkpointRecipeByName` returns
 * @returns bytes in total, by format, by stage, by file and by weight
 * @example
 * ```ts
 * import { qwen38B } from "@plimsoll/specs/models"
 * import { checkpointSizeOf, gptqRecipe } from "@plimsoll/quant/recipes"
 *
 * const size = checkpointSizeOf(qwen38B.architecture, gptqRecipe({ bits: 4, groupSize: 128 }))
 * size.tensorBytes // 6103787520
 * ```
 */
export function checkpointSizeOf(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  options: ShardOptions = {},
): CheckpointSize {
  const { modules, objections } = storedModulesOf(architecture, recipe)
  const byFormat: Record<string, number> = {}
  const byStage: Record<TensorStage, number> = { input: 0, layer: 0, prediction: 0, output: 0 }
  let elements = 0
  for (const { tensor, format, bytes } of modules) {
    byFormat[format] = (byFormat[format] ?? 0) + bytes
    byStage[tensor.stage] += bytes
    elements += elementsOf(tensor)
  }
  const tensors = fileTensorsOf(modules)
  const shards = shardsOf(tensors, options)
  const tensorBytes = shards.reduce((sum, shard) => sum + shard.tensorBytes, 0)
  const headerBytes = shards.reduce((sum, shard) => sum + shard.headerBytes, 0)
  const towerBytes = towerBytesOf(architecture, recipe)
  return {
    tensorBytes,
    predictionBytes: byStage.prediction,
    towerBytes,
    headerBytes,
    fileBytes: towerBytes === undefined ? undefined : tensorBytes + headerBytes + towerBytes,
    shards,
    elements,
    bitsPerWeight: elements === 0 ? 0 : (tensorBytes * 8) / elements,
    tensorCount: tensors.length,
    byFormat,
    byStage,
    modules,
    objections,
  }
}
