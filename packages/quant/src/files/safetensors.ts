import { emptyFileBytes, layOut } from "./file-layout.ts"
import { type FileRun, type FileTensor, runOf } from "./file-runs.ts"

export type { FileTensor } from "./file-runs.ts"

/** One file of a checkpoint. */
export interface CheckpointShard {
  readonly name: string
  readonly tensorCount: number
  /** What stands before the data: the header's length and the header, bytes. */
  readonly headerBytes: number
  readonly tensorBytes: number
  /** Size of the file, bytes. */
  readonly bytes: number
}

export interface ShardOptions {
  /** Most bytes of tensors in one file; 5 × 10⁹ where absent, the default of huggingface_hub and transformers 4. */
  readonly maximumShardBytes?: number | undefined
}

/** As huggingface_hub 1.29 src/huggingface_hub/serialization/_base.py:30. */
const usualShardBytes = 5_000_000_000

/**
 * Bytes before the data of a file that holds these tensors, as the safetensors library writes it.
 *
 * @example
 * ```ts
 * headerBytesOf([{ name: "a", dataType: "BF16", shape: [2, 3], bytes: 12 }]) // 96
 * ```
 */
export function headerBytesOf(tensors: readonly FileTensor[]): number {
  return layOut([runOf(tensors)], Number.POSITIVE_INFINITY)[0]?.headerBytes ?? emptyFileBytes
}

function shardName(index: number, count: number): string {
  if (count === 1) return "model.safetensors"
  const padded = (value: number) => String(value).padStart(5, "0")
  return `model-${padded(index + 1)}-of-${padded(count)}.safetensors`
}

/** Length of all names, characters. */
function namesLength(runs: readonly FileRun[]): number {
  return runs.reduce((sum, { tensors, times }) => {
    const first = tensors.reduce((length, { name }) => length + name.length, 0)
    // A number takes one character more for each power of ten that it reaches; the names at hand have one digit.
    let further = 0
    for (let least = 10; least < times; least *= 10) further += times - least
    return sum + times * first + further * tensors.length
  }, 0)
}

/**
 * Size of the `model.safetensors.index.json` that says which file holds which tensor, as transformers writes it
 * (transformers 4.57 src/transformers/modeling_utils.py, save_pretrained).
 *
 * @param shards - the files that the runs become
 * @returns bytes; 0 for a checkpoint of one file, which has no index
 */
export function indexBytesOfRuns(runs: readonly FileRun[], shards: readonly CheckpointShard[]): number {
  const [first] = shards
  if (!first || shards.length < 2) return 0
  const totalBytes = shards.reduce((sum, { tensorBytes }) => sum + tensorBytes, 0)
  const count = shards.reduce((sum, { tensorCount }) => sum + tensorCount, 0)
  const frame = `{\n  "metadata": {\n    "total_size": ${totalBytes}\n  },\n  "weight_map": {\n\n  }\n}\n`.length
  const entryBytes = `    "": "${first.name}",\n`.length
  // The last entry has no comma and shares its line's end with the frame.
  return frame + count * entryBytes + namesLength(runs) - ",\n".length
}

/** `indexBytesOfRuns` for tensors that are listed one by one. */
export function indexBytesOf(tensors: readonly FileTensor[], options: ShardOptions = {}): number {
  const runs = [runOf(tensors)]
  return indexBytesOfRuns(runs, shardsOfRuns(runs, options))
}

/** The files that runs of tensors become, each to the byte. */
export function shardsOfRuns(runs: readonly FileRun[], options: ShardOptions = {}): readonly CheckpointShard[] {
  const files = layOut(runs, options.maximumShardBytes ?? usualShardBytes)
  return files.map(
    (file, index): CheckpointShard => ({
      name: shardName(index, files.length),
      ...file,
      bytes: file.headerBytes + file.tensorBytes,
    }),
  )
}

/**
 * The files that a list of tensors becomes, each to the byte.
 *
 * @param tensors - in the order of the model; which file one stands in depends on it
 * @returns one entry a file, in order
 */
export function shardsOf(tensors: readonly FileTensor[], options: ShardOptions = {}): readonly CheckpointShard[] {
  return shardsOfRuns([runOf(tensors)], options)
}
