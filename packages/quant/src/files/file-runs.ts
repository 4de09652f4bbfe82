import type { SafetensorsDataType } from "@plimsoll/specs"

/** A tensor that a file is to hold. */
export interface FileTensor {
  readonly name: string
  readonly dataType: SafetensorsDataType
  readonly shape: readonly number[]
  readonly bytes: number
}

/** Tensors of a checkpoint that stand one after another, as often as there are experts. */
export interface FileRun {
  /** Of one round; of the first, number 0, where there are several. */
  readonly tensors: readonly FileTensor[]
  readonly times: number
  /** What their names begin with, the number of the round and a dot behind it; not asked for where there is one. */
  readonly prefix: string
}

/** A list of tensors as a run of one round. */
export function runOf(tensors: readonly FileTensor[]): FileRun {
  return { tensors, times: 1, prefix: "" }
}

/** The tensors of a run's round, by their own names. */
function tensorsOfRound({ tensors, times, prefix }: FileRun, round: number): readonly FileTensor[] {
  if (times === 1) return tensors
  const behind = prefix.length + 1
  return tensors.map((tensor) => ({ ...tensor, name: `${prefix}${round}${tensor.name.slice(behind)}` }))
}

/** Every tensor of some runs, one by one. */
export function listRuns(runs: readonly FileRun[]): readonly FileTensor[] {
  return runs.flatMap((run) => Array.from({ length: run.times }, (_, round) => tensorsOfRound(run, round)).flat())
}
