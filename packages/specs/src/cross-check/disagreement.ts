import { onOneLine } from "../describe.ts"

/** Where a statement about a model was read. */
export type CheckedSource = "config" | "gguf" | "safetensors"

/**
 * One thing that two sources say differently. Tensors of many layers that differ in the same way are one disagreement;
 * `*` stands for what differs between their names.
 */
export interface Disagreement {
  /**
   * - `architecture`: a source could not be turned into blocks, for the reason in `got`
   * - `field`: the blocks of two sources differ in a field
   * - `parameters`: sums of elements differ
   * - `missing`: a tensor that the blocks have is not in the file
   * - `extra`: a tensor of the file is not among the blocks'
   * - `shape`: both have it, with different sizes
   * - `names`: a layer has the same elements under other names, or fused
   * - `duplicate`: the head or a prediction layer's table is stored although it is another tensor of the file
   * - `index`: index and files of a checkpoint differ
   */
  readonly kind:
    | "architecture"
    | "field"
    | "parameters"
    | "missing"
    | "extra"
    | "shape"
    | "names"
    | "duplicate"
    | "index"
  /** The field, or the tensors: "model.layers.*.mlp.up_proj.weight". */
  readonly what: string
  readonly expected: string
  readonly got: string
  /** Who says what is expected, and who says what came. */
  readonly expectedFrom: CheckedSource
  readonly gotFrom: CheckedSource
  /** How many tensors, or layers, it is about. */
  readonly count: number
  /** Parameters that came more (or, below zero, fewer) than expected; `undefined` where that is unknown. */
  readonly elements: number | undefined
}

/** One line for people. */
export function describeDisagreement(disagreement: Disagreement): string {
  const { kind, what, expected, got, expectedFrom, gotFrom, count } = disagreement
  const times = count > 1 ? ` (${count} of them)` : ""
  const who = expectedFrom === gotFrom ? gotFrom : `${gotFrom} against ${expectedFrom}`
  return onOneLine(`${who}: ${kind} ${what}${times}: expected ${expected}, got ${got}`)
}

/** A name with its numbers left open, under which its like in other layers is grouped. */
export function patternOf(name: string): string {
  return name.replace(/\d+/g, "*")
}

/** Joins disagreements of one kind whose names differ in numbers only. */
export function grouped(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  const groups = new Map<string, Disagreement>()
  for (const one of disagreements) {
    const pattern = patternOf(one.what)
    const key = JSON.stringify([one.kind, pattern, one.expected, one.got, one.expectedFrom, one.gotFrom])
    const before = groups.get(key)
    if (!before) groups.set(key, one)
    else {
      const elements =
        before.elements === undefined || one.elements === undefined ? undefined : before.elements + one.elements
      groups.set(key, { ...before, what: pattern, count: before.count + one.count, elements })
    }
  }
  return [...groups.values()]
}
