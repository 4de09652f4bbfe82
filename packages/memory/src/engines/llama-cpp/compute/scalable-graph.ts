import type { Stretch } from "../allocator/repetition.ts"
import type { ScheduledGraph } from "../allocator/schedule.ts"
import type { GraphNode, Shape } from "../graph/node.ts"

/** A schedule, and the stretches of it that stand for more of their kind. */
export interface RepeatedGraph {
  readonly scheduled: ScheduledGraph
  readonly stretches: readonly Stretch[]
}

/** One graph for caches of different lengths; only one of them at a time. */
export interface ScalableGraph {
  readonly at: (cells: number) => RepeatedGraph
}

type Sized = { -readonly [Field in "shape" | "bytes"]: GraphNode[Field] }

/** A tensor that grows with the cells: its size at one number of them, and what each further cell adds. */
interface Growing {
  readonly node: Sized
  readonly shape: Shape
  readonly bytes: number
  readonly growth: readonly number[]
  readonly bytesPerCell: number
}

/** All tensors of a schedule, by their numbers. */
function tensorsOf({ nodes, leaves, size }: ScheduledGraph): readonly (GraphNode | undefined)[] {
  const tensors = new Array<GraphNode | undefined>(size)
  for (const { node, sources } of [...leaves, ...nodes]) {
    tensors[node.index] = node
    for (const source of sources) tensors[source.index] = source
    for (const source of node.sources) tensors[source.index] ??= source
    if (node.viewOf) tensors[node.viewOf.index] = node.viewOf
  }
  return tensors
}

function growingBetween(
  one: readonly (GraphNode | undefined)[],
  other: readonly (GraphNode | undefined)[],
  cells: number,
): readonly Growing[] | undefined {
  if (one.length !== other.length) return undefined
  const growing: Growing[] = []
  for (let index = 0; index < one.length; index++) {
    const [node, later] = [one[index], other[index]]
    if (node?.operation !== later?.operation || node?.type !== later?.type) return undefined
    if (!node || !later) continue
    const growth = later.shape.map((size, place) => (size - (node.shape[place] as number)) / cells)
    const bytesPerCell = (later.bytes - node.bytes) / cells
    if (bytesPerCell !== 0 || growth.some((size) => size !== 0))
      growing.push({ node, shape: node.shape, bytes: node.bytes, growth, bytesPerCell })
  }
  return growing
}

/**
 * A graph that is built for two lengths, and for every other one is the first with its sizes changed: a build takes some
 * times as long.
 *
 * @param build - for so many cells; tensors are numbered alike whatever their number
 * @param evenFrom - from how many cells on every tensor grows evenly with them
 */
export function createScalableGraph(build: (cells: number) => RepeatedGraph, evenFrom: number): ScalableGraph {
  let first: { readonly cells: number; readonly graph: RepeatedGraph } | undefined
  let growing: readonly Growing[] | undefined
  return {
    at: (cells) => {
      if (!first) {
        first = { cells, graph: build(cells) }
        return first.graph
      }
      if (Math.min(cells, first.cells) < evenFrom) return cells === first.cells ? first.graph : build(cells)
      if (!growing) {
        if (cells === first.cells) return first.graph
        const graph = build(cells)
        const tensors = [first.graph, graph].map(({ scheduled }) => tensorsOf(scheduled))
        growing = growingBetween(tensors[0] ?? [], tensors[1] ?? [], cells - first.cells)
        return graph
      }
      const more = cells - first.cells
      for (const { node, shape, bytes, growth, bytesPerCell } of growing) {
        // Whole, but for what the division by cells rounded.
        node.shape = shape.map((size, place) => Math.round(size + more * (growth[place] as number))) as unknown as Shape
        node.bytes = Math.round(bytes + more * bytesPerCell)
      }
      return first.graph
    },
  }
}
