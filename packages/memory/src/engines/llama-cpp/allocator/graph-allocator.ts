import type { GraphNode, Operation } from "../graph/node.ts"
import type { BackendMemory } from "./backend.ts"
import { createFreeBlocks } from "./free-blocks.ts"
import type { ScheduledGraph } from "./schedule.ts"

/** Operations that may write over their operand (as llama.cpp v0.5.0 ggml/src/ggml-alloc.c:21). */
const inPlace: ReadonlySet<Operation> = new Set<Operation>([
  "scale",
  "add",
  "mul",
  "div",
  "unary",
  "rope",
  "rmsNorm",
  "clamp",
  "softMax",
])

interface Allocation {
  readonly node: GraphNode
  children: number
  views: number
  backend: number
  offset: number
  allocated: boolean
}

/** A step of the graph with what is known of its tensors' memory. */
interface Step {
  readonly own: Allocation
  readonly sources: readonly Allocation[]
  readonly backend: number
}

function sameLayout(a: GraphNode, b: GraphNode): boolean {
  return a.type === b.type && a.shape.every((size, index) => size === b.shape[index])
}

/**
 * Peak bytes of the compute buffer of each backend.
 * As llama.cpp v0.5.0 ggml/src/ggml-alloc.c:718 (ggml_gallocr_alloc_graph_impl) in a reservation, where a view's
 * memory is never taken over: views are not counted as allocated there.
 */
export function computeBufferBytes(graph: ScheduledGraph, backends: readonly BackendMemory[]): readonly number[] {
  const buffers = backends.map(({ alignment }) => createFreeBlocks(alignment))
  const allocations = new Map<GraphNode, Allocation>()
  const of = (node: GraphNode): Allocation => {
    const found = allocations.get(node)
    if (found) return found
    const created = { node, children: 0, views: 0, backend: 0, offset: 0, allocated: false }
    allocations.set(node, created)
    return created
  }
  const size = (node: GraphNode, backend: number) => backends[backend]?.allocationBytes(node) ?? node.bytes

  const reuseOperand = (own: Allocation, sources: readonly Allocation[]): boolean => {
    if (!inPlace.has(own.node.operation)) return false
    for (const theirs of sources) {
      const parent = theirs.node
      if (!theirs.allocated || parent.output || parent.viewOf?.output || !sameLayout(own.node, parent)) continue
      if (theirs.children !== 1 || theirs.views !== 0) continue
      own.backend = theirs.backend
      own.offset = theirs.offset
      theirs.allocated = false
      return true
    }
    return false
  }

  const allocate = (own: Allocation, sources: readonly Allocation[], backend: number) => {
    if (own.allocated || own.node.external || own.node.viewOf) return
    own.allocated = true
    if (reuseOperand(own, sources)) return
    own.backend = backend
    own.offset = buffers[backend]?.allocate(size(own.node, backend)) ?? 0
  }

  const release = (own: Allocation) => {
    if (own.node.output) return
    buffers[own.backend]?.free(own.offset, size(own.node, own.backend))
    own.allocated = false
  }

  for (const { node, backend } of graph.leaves) allocate(of(node), [], backend)
  const steps = graph.nodes.map(
    ({ node, sources, backend }): Step => ({ own: of(node), sources: sources.map(of), backend }),
  )
  for (const { own, sources, backend } of steps) {
    const { node } = own
    // Dependencies on copied inputs show a tensor without being a use of it.
    if (node.viewOf && node.operation !== "none") of(node.viewOf).views += 1
    if (node.input) allocate(own, sources, backend)
    for (const source of sources) {
      source.children += 1
      if (source.node.input) allocate(source, [], backend)
    }
  }
  for (const { own, sources, backend } of steps) {
    // As there, though every operand that needs memory has it by now.
    for (const source of sources) allocate(source, [], backend)
    allocate(own, sources, backend)
    for (const source of sources) {
      source.children -= 1
      if (source.children !== 0 || source.views !== 0) continue
      if (!source.node.viewOf) {
        if (source.allocated) release(source)
        continue
      }
      const shown = of(source.node.viewOf)
      shown.views -= 1
      if (shown.views === 0 && shown.children === 0 && shown.allocated) release(shown)
    }
  }
  return buffers.map((buffer) => buffer.peak())
}
