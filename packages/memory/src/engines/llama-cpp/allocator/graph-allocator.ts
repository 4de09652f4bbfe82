import { type GraphNode, type Operation, sameShape } from "../graph/node.ts"
import type { BackendMemory } from "./backend.ts"
import { createFreeBlocks } from "./free-blocks.ts"
import { type Repetition, repetitionOf, type Stretch, stepsByTensor } from "./repetition.ts"
import type { ScheduledGraph, ScheduledNode } from "./schedule.ts"

/** Operations that may write over their operand (as llama.cpp v0.5.0 ggml/src/ggml-alloc.c:21). */
const inPlace: ReadonlySet<Operation> = new Set<Operation>([
  "scale",
  "add",
  "addId",
  "sub",
  "mul",
  "div",
  "unary",
  "rope",
  "rmsNorm",
  "clamp",
  "softMax",
  "fill",
])

/** What allocating a graph came to. */
export interface Allocated {
  /** Peak bytes of the compute buffer of each backend. */
  readonly bytes: readonly number[]
  /** Tells apart runs that decided differently somewhere. */
  readonly decisions: string
}

/** Turns back for which memory may look as it does now. */
const longestPeriod = 12

/**
 * Runs ggml's allocator over a graph. As llama.cpp v0.5.0 ggml/src/ggml-alloc.c:718 (ggml_gallocr_alloc_graph_impl) in
 * a reservation, where a view's memory is never taken over: views are not counted as allocated there.
 *
 * Stretches that stand for more of their kind are done so many times again, or until memory looks as it did some turns
 * before: what is left would repeat it.
 *
 * @param stretches - in their order, none over another
 * @returns `undefined` where a stretch cannot be done again
 */
export function allocateGraph(
  graph: ScheduledGraph,
  backends: readonly BackendMemory[],
  stretches: readonly Stretch[] = [],
): Allocated | undefined {
  const { nodes, leaves, size } = graph
  let first = 0x811c9dc5
  let second = 0
  const decided = (decision: number) => {
    first = Math.imul(first ^ decision, 0x01000193)
    second = (Math.imul(second, 31) + decision) | 0
  }
  const buffers = backends.map(() => createFreeBlocks(decided))
  const children = new Int32Array(size)
  const views = new Int32Array(size)
  const allocated = new Uint8Array(size)
  const homes = new Uint8Array(size)
  const offsets = new Float64Array(size)
  /** Padded bytes of a tensor where it lives. */
  const sizes = new Float64Array(size)

  const padded = (node: GraphNode, sources: readonly GraphNode[], backend: number, home: number) => {
    const alignment = backends[home]?.alignment ?? 1
    return Math.ceil((backends[backend]?.allocationBytes(node, sources) ?? node.bytes) / alignment) * alignment
  }

  const reuseOperand = (node: GraphNode, sources: readonly GraphNode[], backend: number): boolean => {
    for (const parent of sources) {
      const theirs = parent.index
      if (!allocated[theirs] || parent.output || parent.viewOf?.output) continue
      // Copies of views are laid out as those are.
      if (node.type !== parent.type || !parent.contiguous || !sameShape(node.shape, parent.shape)) {
        // Shapes that grow towards each other might meet between two runs.
        for (let place = 0; place < 4; place++)
          decided(Math.sign((node.shape[place] as number) - (parent.shape[place] as number)))
        continue
      }
      if (children[theirs] !== 1 || views[theirs] !== 0) continue
      const home = homes[theirs] as number
      homes[node.index] = home
      offsets[node.index] = offsets[theirs] as number
      allocated[theirs] = 0
      // Room that only the operand needed goes back at once.
      const had = sizes[theirs] as number
      const needs = padded(node, sources, backend, home)
      sizes[node.index] = backend === home ? needs : padded(node, sources, home, home)
      decided(had > needs ? 7 : 11)
      if (had > needs) buffers[home]?.free((offsets[theirs] as number) + needs, had - needs)
      return true
    }
    return false
  }

  const allocate = (node: GraphNode, sources: readonly GraphNode[], backend: number) => {
    const { index } = node
    if (allocated[index] || node.external || node.viewOf) return
    allocated[index] = 1
    if (inPlace.has(node.operation) && reuseOperand(node, sources, backend)) return
    homes[index] = backend
    sizes[index] = padded(node, sources, backend, backend)
    offsets[index] = buffers[backend]?.allocate(sizes[index] as number) ?? 0
  }

  const release = ({ index, output }: GraphNode) => {
    if (output) return
    buffers[homes[index] as number]?.free(offsets[index] as number, sizes[index] as number)
    allocated[index] = 0
  }

  const none: readonly GraphNode[] = []
  for (const { node, sources } of nodes) {
    // Dependencies on copied inputs show a tensor without being a use of it.
    if (node.viewOf && node.operation !== "none") (views[node.viewOf.index] as number)++
    for (const source of sources) (children[source.index] as number)++
  }
  const firstChildren = stretches.length > 0 ? children.slice() : children
  const firstViews = stretches.length > 0 ? views.slice() : views
  const steps = stretches.length > 0 ? stepsByTensor(nodes, size) : undefined
  const repetitions: Repetition[] = []
  for (const stretch of stretches) {
    const repetition = steps && repetitionOf(nodes, steps, firstChildren, stretch)
    if (!repetition) return undefined
    repetitions.push(repetition)
  }

  /** Where the leaves of turns that do not stand in the graph live, turn after turn. */
  const furtherLeaves = new Map<Repetition, number[]>()
  for (const { node, backend } of leaves) {
    allocate(node, none, backend)
    for (const repetition of repetitions) {
      if (repetition.leaves.at(-1) !== node.index) continue
      const further: number[] = []
      for (let turn = 0; turn < repetition.again; turn++)
        for (const index of repetition.leaves)
          further.push(buffers[homes[index] as number]?.allocate(sizes[index] as number) ?? 0)
      furtherLeaves.set(repetition, further)
    }
  }
  for (const { node, sources, backend } of nodes) {
    if (node.input) allocate(node, sources, backend)
    for (const source of sources) if (source.input) allocate(source, none, backend)
  }

  const run = (from: number, to: number) => {
    for (let position = from; position < to; position++) {
      const { node, sources, backend } = nodes[position] as ScheduledNode
      // As there, though every operand that needs memory has it by now.
      for (const source of sources) allocate(source, none, backend)
      allocate(node, sources, backend)
      for (const source of sources) {
        const left = --(children[source.index] as number)
        if (left !== 0 || views[source.index] !== 0) continue
        const shown = source.viewOf
        if (!shown) {
          if (allocated[source.index]) release(source)
          continue
        }
        const viewsLeft = --(views[shown.index] as number)
        if (viewsLeft === 0 && children[shown.index] === 0 && allocated[shown.index]) release(shown)
      }
    }
  }

  /** Free blocks, and where what the last turn made and left lives. */
  const look = ({ own }: Repetition): readonly number[] => {
    const numbers: number[] = []
    for (const buffer of buffers) buffer.describe(numbers)
    for (let place = 0; place < own.length; place++) {
      const index = own[place] as number
      if (allocated[index]) numbers.push(place, homes[index] as number, offsets[index] as number)
    }
    return numbers
  }

  /** Has the second stretch done so many times again as it says, and the last time as what follows it needs. */
  const repeat = (repetition: Repetition) => {
    const { second, end, before, own, read, shown, again, leaves } = repetition
    const further = furtherLeaves.get(repetition) ?? []
    /** Gives the second stretch the leaves of the next turn. */
    const nextLeaves = (turn: number) => {
      for (let place = 0; place < leaves.length; place++) {
        const index = leaves[place] as number
        children[index] = firstChildren[index] as number
        allocated[index] = 1
        offsets[index] = further[turn * leaves.length + place] as number
      }
    }
    const hold = (times: number) => {
      for (const index of read) children[index] = (children[index] as number) + times
      for (const index of shown) views[index] = (views[index] as number) + times
    }
    // Between turns a tensor is read as the turn before's is, after the last one by what follows.
    const lastChildren = own.map((index) => children[index] as number)
    const lastViews = own.map((index) => views[index] as number)
    hold(again)
    const seen: (readonly number[])[] = []
    let left = again
    while (left > 0) {
      for (let place = 0; place < own.length; place++) {
        children[own[place] as number] = firstChildren[before[place] as number] as number
        views[own[place] as number] = firstViews[before[place] as number] as number
      }
      run(second, end)
      left--
      // Leaves that were read leave room behind that grows from turn to turn.
      const now = leaves.length > 0 ? [] : look(repetition)
      const period = leaves.length > 0 ? 0 : periodOf(seen, now)
      if (period > 0 && left >= period) {
        const skipped = left - (left % period)
        decided(skipped)
        hold(-skipped)
        left -= skipped
      }
      seen.push(now)
      for (let place = 0; place < own.length; place++) {
        const [from, to] = [own[place] as number, before[place] as number]
        children[to] = children[from] as number
        views[to] = views[from] as number
        allocated[to] = allocated[from] as number
        homes[to] = homes[from] as number
        offsets[to] = offsets[from] as number
        sizes[to] = sizes[from] as number
        allocated[from] = 0
      }
      nextLeaves(again - left - 1)
    }
    for (let place = 0; place < own.length; place++) {
      children[own[place] as number] = lastChildren[place] as number
      views[own[place] as number] = lastViews[place] as number
    }
    run(second, end)
  }

  let position = 0
  for (const repetition of repetitions) {
    run(position, repetition.second)
    repeat(repetition)
    position = repetition.end
  }
  run(position, nodes.length)
  return { bytes: buffers.map((buffer) => buffer.peak()), decisions: `${first} ${second}` }
}

/** How many turns before memory looked like this; 0 where it did not. */
function periodOf(seen: readonly (readonly number[])[], now: readonly number[]): number {
  for (let period = 1; period <= Math.min(longestPeriod, seen.length); period++) {
    const then = seen[seen.length - period] as readonly number[]
    if (then.length === now.length && then.every((number, place) => number === now[place])) return period
  }
  return 0
}
