import type { GraphNode } from "../graph/node.ts"
import { sameShape } from "../graph/node.ts"
import type { ScheduledNode } from "./schedule.ts"

/** Steps of a schedule that stand for more of their kind: two stretches alike, of which the second is done again. */
export interface Stretch {
  /** Positions where the first stretch begins, where the second does, and where that ends. */
  readonly first: number
  readonly second: number
  readonly end: number
  /** How often the second is done beyond the one time that it stands there. */
  readonly again: number
}

/** A stretch that can be done again, with what doing it again takes from outside. */
export interface Repetition extends Stretch {
  /** Numbers of the first stretch's tensors, and of those of the second that come to stand for them. */
  readonly before: Int32Array
  readonly own: Int32Array
  /** Tensors of neither stretch that the second reads, or shows: their numbers, one for each time. */
  readonly read: readonly number[]
  readonly shown: readonly number[]
  /** Tensors that nothing makes and only the second stretch reads, as the first does its own: each turn has its own. */
  readonly leaves: readonly number[]
}

/** Which step makes a tensor, by the tensor's number; −1 for those that no step makes. */
export function stepsByTensor(nodes: readonly ScheduledNode[], size: number): Int32Array {
  const steps = new Int32Array(size).fill(-1)
  for (let position = 0; position < nodes.length; position++)
    steps[(nodes[position] as ScheduledNode).node.index] = position
  return steps
}

function areAlike(one: GraphNode, other: GraphNode): boolean {
  return (
    one.operation === other.operation &&
    one.type === other.type &&
    one.bytes === other.bytes &&
    one.external === other.external &&
    one.input === other.input &&
    one.output === other.output &&
    sameShape(one.shape, other.shape)
  )
}

/**
 * Whether two stretches do the same, one with tensors of the stretch before it in the place of the other's: then a
 * third would too, with those of the second. `undefined` where they do not, or where later steps read the first.
 *
 * @param uses - how often each tensor is read in the whole schedule, by its number
 */
export function repetitionOf(
  nodes: readonly ScheduledNode[],
  steps: Int32Array,
  uses: Int32Array,
  stretch: Stretch,
): Repetition | undefined {
  const { first, second, end } = stretch
  const length = second - first
  if (end - second !== length) return undefined
  const before = new Int32Array(length)
  const own = new Int32Array(length)
  const read: number[] = []
  const shown: number[] = []
  const readers = new Int32Array(length)
  const leaves = new Map<GraphNode, GraphNode>()
  const leafReaders = new Map<GraphNode, number>()
  const stepOf = (node: GraphNode) => steps[node.index] as number

  /** Whether an operand has the same part in both; notes those from outside. */
  const correspond = (earlier: GraphNode, later: GraphNode, outside: number[]): boolean => {
    const [there, here] = [stepOf(earlier), stepOf(later)]
    if (here >= second) return there === here - length
    if (here >= first) return there < first
    if (there >= first) return false
    if (earlier !== later) {
      if (!areAlike(earlier, later)) return false
      if (later.external) return true
      if (there >= 0 || here >= 0 || later.input || (leaves.get(later) ?? earlier) !== earlier) return false
      leaves.set(later, earlier)
      for (const leaf of [earlier, later]) leafReaders.set(leaf, (leafReaders.get(leaf) ?? 0) + 1)
      return true
    }
    if (!later.external) outside.push(later.index)
    return true
  }

  for (let offset = 0; offset < length; offset++) {
    const earlier = nodes[first + offset] as ScheduledNode
    const later = nodes[second + offset] as ScheduledNode
    before[offset] = earlier.node.index
    own[offset] = later.node.index
    if (earlier.backend !== later.backend || earlier.sources.length !== later.sources.length) return undefined
    if (!areAlike(earlier.node, later.node)) return undefined
    for (let place = 0; place < later.sources.length; place++) {
      const [theirs, ours] = [earlier.sources[place] as GraphNode, later.sources[place] as GraphNode]
      if (!correspond(theirs, ours, read)) return undefined
      for (const source of [theirs, ours]) {
        const step = stepOf(source)
        if (step >= first && step < second) (readers[step - first] as number)++
      }
    }
    const [theirs, ours] = [earlier.node.viewOf, later.node.viewOf]
    if ((theirs === undefined) !== (ours === undefined)) return undefined
    if (theirs && ours && !correspond(theirs, ours, later.node.operation === "none" ? [] : shown)) return undefined
  }
  for (let offset = 0; offset < length; offset++)
    if (uses[before[offset] as number] !== readers[offset]) return undefined
  for (const [leaf, count] of leafReaders) if (uses[leaf.index] !== count) return undefined
  // Numbered in the order in which they are allocated.
  const numbers = [...leaves.keys()].map(({ index }) => index).sort((one, other) => one - other)
  return { ...stretch, before, own, read, shown, leaves: numbers }
}
