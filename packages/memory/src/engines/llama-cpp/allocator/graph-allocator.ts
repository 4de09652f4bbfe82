import { type GraphNode, type Operation, sameShape } from "../graph/node.ts"
import type { BackendMemory } from "./backend.ts"
import { createFreeBlocks } from "./free-blocks.ts"
import type { ScheduledGraph } from "./schedule.ts"

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
  /** At each mark of the schedule: which memory is in use, and by which of the tensors made shortly before. */
  readonly states: readonly string[]
}

/**
 * Runs ggml's allocator over a graph. As llama.cpp v0.5.0 ggml/src/ggml-alloc.c:718 (ggml_gallocr_alloc_graph_impl) in
 * a reservation, where a view's memory is never taken over: views are not counted as allocated there.
 */
export function allocateGraph(graph: ScheduledGraph, backends: readonly BackendMemory[]): Allocated {
  const { nodes, leaves, marks, size } = graph
  const buffers = backends.map(({ alignment }) => createFreeBlocks(alignment))
  const children = new Int32Array(size)
  const views = new Int32Array(size)
  const allocated = new Uint8Array(size)
  const homes = new Uint8Array(size)
  const offsets = new Float64Array(size)

  const bytesOn = (node: GraphNode, backend: number) => backends[backend]?.allocationBytes(node) ?? node.bytes
  const padded = (bytes: number, backend: number) => {
    const alignment = backends[backend]?.alignment ?? 1
    return Math.ceil(bytes / alignment) * alignment
  }

  const reuseOperand = (node: GraphNode, sources: readonly GraphNode[], backend: number): boolean => {
    for (const parent of sources) {
      const theirs = parent.index
      if (!allocated[theirs] || parent.output || parent.viewOf?.output) continue
      if (node.type !== parent.type || !sameShape(node.shape, parent.shape)) continue
      if (children[theirs] !== 1 || views[theirs] !== 0) continue
      const home = homes[theirs] as number
      homes[node.index] = home
      offsets[node.index] = offsets[theirs] as number
      allocated[theirs] = 0
      // Room that only the operand needed goes back at once.
      const had = padded(bytesOn(parent, home), home)
      const needs = padded(bytesOn(node, backend), home)
      if (had > needs) buffers[home]?.free((offsets[theirs] as number) + needs, had - needs)
      return true
    }
    return false
  }

  const allocate = (node: GraphNode, sources: readonly GraphNode[], backend: number) => {
    if (allocated[node.index] || node.external || node.viewOf) return
    allocated[node.index] = 1
    if (inPlace.has(node.operation) && reuseOperand(node, sources, backend)) return
    homes[node.index] = backend
    offsets[node.index] = buffers[backend]?.allocate(bytesOn(node, backend)) ?? 0
  }

  const release = (node: GraphNode) => {
    if (node.output) return
    const home = homes[node.index] as number
    buffers[home]?.free(offsets[node.index] as number, bytesOn(node, home))
    allocated[node.index] = 0
  }

  for (const { node, backend } of leaves) allocate(node, [], backend)
  for (const { node, sources, backend } of nodes) {
    // Dependencies on copied inputs show a tensor without being a use of it.
    if (node.viewOf && node.operation !== "none") (views[node.viewOf.index] as number)++
    if (node.input) allocate(node, sources, backend)
    for (const source of sources) {
      ;(children[source.index] as number)++
      if (source.input) allocate(source, [], backend)
    }
  }

  const states: string[] = []
  let nextMark = 0
  for (let position = 0; position < nodes.length; position++) {
    while (marks[nextMark] === position) {
      // Tensors that live on across a mark were made in the two stretches before it, or live to the end.
      let state = ""
      for (const buffer of buffers) state += `${buffer.layout()};`
      const start = marks[nextMark - 2] ?? 0
      for (let made = start; made < position; made++) {
        const { index } = (nodes[made] as (typeof nodes)[number]).node
        if (allocated[index]) state += `${made - start}:${homes[index]}:${offsets[index]} `
      }
      states.push(state)
      nextMark++
    }
    const { node, sources, backend } = nodes[position] as (typeof nodes)[number]
    // As there, though every operand that needs memory has it by now.
    for (const source of sources) allocate(source, [], backend)
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
  return { bytes: buffers.map((buffer) => buffer.peak()), states }
}
