import type { Architecture } from "@plimsoll/specs"
import { type CheckpointShard, indexBytesOfRuns, type ShardOptions, shardsOfRuns } from "../../files/safetensors.ts"
import { fileRunsOf } from "./file-runs.ts"
import type { CheckpointRecipe } from "./recipe.ts"
import { towerBytesOf } from "./towers.ts"

/** The files of a checkpoint, each to the byte. */
export interface CheckpointFiles {
  /** The language model's files. */
  readonly shards: readonly CheckpointShard[]
  /** Their headers, bytes; those of towers' tensors are not in it. */
  readonly headerBytes: number
  /** `model.safetensors.index.json`, bytes; 0 where there is one file. */
  readonly indexBytes: number
  /** All files but the index, towers among them, bytes; `undefined` where the towers' are. */
  readonly fileBytes: number | undefined
}

/**
 * The files that a recipe makes of a model, each to the byte. Which tensor stands in which file depends on all before it,
 * so that it takes milliseconds: for sums alone `checkpointSizeOf` is much quicker.
 *
 * @param architecture - the model as blocks
 * @param options - the most bytes of tensors in one file
 * @example
 * ```ts
 * import { qwen38B } from "@plimsoll/specs/models"
 * import { checkpointFilesOf, unquantized } from "@plimsoll/quant/recipes"
 *
 * checkpointFilesOf(qwen38B.architecture, unquantized("BF16")).shards.length // 4
 * ```
 */
export function checkpointFilesOf(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  options: ShardOptions = {},
): CheckpointFiles {
  const runs = fileRunsOf(architecture, recipe)
  const shards = shardsOfRuns(runs, options)
  const headerBytes = shards.reduce((sum, shard) => sum + shard.headerBytes, 0)
  const towerBytes = towerBytesOf(architecture, recipe)
  const bytes = shards.reduce((sum, shard) => sum + shard.bytes, 0)
  return {
    shards,
    headerBytes,
    indexBytes: indexBytesOfRuns(runs, shards),
    fileBytes: towerBytes === undefined ? undefined : bytes + towerBytes,
  }
}
