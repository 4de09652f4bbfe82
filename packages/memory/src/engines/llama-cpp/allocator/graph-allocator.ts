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
  children: number
  views: number
  backend: number
  offset: number
  allocated: boolean
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
    const created = { children: 0, views: 0, backend: 0, offset: 0, allocated: false }
    allocations.set(node, created)
    return created
  }
  const size = (node: GraphNode, backend: number) => backends[backend]?.allocationBytes(node) ?? node.bytes

  const reuseOperand = (node: GraphNode, sources: readonly GraphNode[], own: Allocation): boolean => {
    if (!inPlace.has(node.operation)) return false
    for (const parent of sources) {
      const theirs = of(parent)
      if (!theirs.allocated || parent.output || parent.viewOf?.output || !sameLayout(node, parent)) continue
      if (theirs.children !== 1 || theirs.views !== 0) continue
      own.backend = theirs.backend
      own.offset = theirs.offset
      theirs.allocated = false
      return true
    }
    return false
  }

  const allocate = (node: GraphNode, sources: readonly GraphNode[], backend: number) => {
    const own = of(node)
    if (own.allocated || node.external || node.viewOf) return
    own.allocated = true
    if (reuseOperand(node, sources, own)) return
    own.backend = backend
    own.offset = buffers[backend]?.allocate(size(node, backend)) ?? 0
  }

  const release = (node: GraphNode) => {
    if (node.output) return
    const own = of(node)
    buffers[own.backend]?.free(own.offset, size(node, own.backend))
    own.allocated = false
  }

  for (const { node, backend } of graph.leaves) allocate(node, [], backend)
  for (const { node, sources, backend } of graph.nodes) {
    // Dependencies on copied inputs show a tensor without being a use of it.
    if (node.viewOf && node.operation !== "none") of(node.viewOf).views += 1
    if (node.input) allocate(node, sources, backend)
    for (const source of sources) {
      of(source).children += 1
      if (source.input) allocate(source, source.sources, backend)
    }
  }
  for (const { node, sources, backend } of graph.nodes) {
    for (const source of sources) allocate(source, source.sources, backend)
    allocate(node, sources, backend)
    for (const source of sources) {
      const theirs = of(source)
      theirs.children -= 1
      if (theirs.children !== 0 || theirs.views !== 0) continue
      if (!source.viewOf) {
        if (theirs.allocated) release(source)
        continue
      }
      const shown = of(source.viewOf)
      shown.views -= 1
      if (shown.views === 0 && shown.children === 0 && shown.allocated) release(source.viewOf)
    }
  }
  return buffers.map((buffer) => buffer.peak())
}
