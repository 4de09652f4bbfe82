import type { Graph } from "../graph/graph.ts"
import { bytesOf, type GraphNode, isViewOperation } from "../graph/node.ts"

/** A graph whose tensors are each assigned to a backend, with the copies between them. */
export interface ScheduledGraph {
  readonly nodes: readonly ScheduledNode[]
  readonly leaves: readonly ScheduledNode[]
}

export interface ScheduledNode {
  readonly node: GraphNode
  /** Operands after replacing those of other backends by their copies. */
  readonly sources: readonly GraphNode[]
  readonly backend: number
}

/** Where external memory lives, by backend. */
export type Placement = (external: GraphNode) => number

/**
 * Assigns tensors to backends and inserts copies, for backends that support every operation.
 * The last backend is the host. As llama.cpp v0.5.0 ggml/src/ggml-backend.cpp (ggml_backend_sched_split_graph),
 * passes 1, 2, 4 and 5.
 */
export function schedule(graph: Graph, backends: number, placement: Placement): ScheduledGraph {
  const host = backends - 1
  const assigned = new Map<GraphNode, number>()
  const { nodes, leaves } = graph

  const fromCurrent = (node: GraphNode): number | undefined => {
    const memory = node.viewOf ?? node
    if (memory.external) return placement(memory)
    if (node.input) return host
    if (node.operation === "rope" || node.operation === "flashAttention") return undefined
    const weight = node.sources.find((source) => source.external === "weight")
    return weight && placement(weight)
  }
  for (const node of [...leaves, ...nodes]) {
    const backend = fromCurrent(node)
    if (backend !== undefined) assigned.set(node, backend)
  }

  const expandAlong = (order: readonly GraphNode[], skipHost: boolean) => {
    let current: number | undefined
    for (const node of order) {
      if (isViewOperation(node.operation)) continue
      const backend = assigned.get(node)
      if (backend !== undefined) current = skipHost && backend === host ? undefined : backend
      else if (current !== undefined) assigned.set(node, current)
    }
  }
  const reversed = nodes.toReversed()
  expandAlong(nodes, true)
  expandAlong(reversed, true)
  expandAlong(nodes, false)
  expandAlong(reversed, false)

  for (const node of nodes) {
    if (node.viewOf && !assigned.has(node)) assigned.set(node, assigned.get(node.viewOf) ?? host)
    const backend = assigned.get(node) ?? host
    assigned.set(node, backend)
    for (const source of node.sources)
      if (!assigned.has(source))
        assigned.set(source, source.viewOf ? (assigned.get(source.viewOf) ?? backend) : backend)
  }

  const backendOf = (node: GraphNode) => assigned.get(node) ?? host
  return {
    nodes: splitNodes(nodes, backendOf),
    leaves: leaves.map((node) => ({ node, sources: [], backend: backendOf(node) })),
  }
}

/** Cuts the graph where the backend changes and puts the copies a split needs at its start. */
function splitNodes(nodes: readonly GraphNode[], backendOf: (node: GraphNode) => number): readonly ScheduledNode[] {
  const result: ScheduledNode[] = []
  const copies = new Map<number, Map<GraphNode, GraphNode>>()
  let split: { backend: number; inputs: ScheduledNode[]; body: ScheduledNode[] } | undefined
  const close = () => split && result.push(...split.inputs, ...split.body)

  const copyOf = (source: GraphNode, backend: number, inputs: ScheduledNode[]): GraphNode => {
    const existing = copies.get(backend)?.get(source)
    if (existing) return existing
    const bytes = bytesOf(source.type, source.shape)
    const copy: GraphNode = { ...source, operation: "none", bytes, sources: [], viewOf: undefined, input: false }
    // The dependency keeps the source until the copy is made; the copy itself lives from the split's start.
    const dependency: GraphNode = { ...source, operation: "none", sources: [source], viewOf: source.viewOf ?? source }
    inputs.push({ node: dependency, sources: [source], backend: backendOf(source) })
    inputs.push({ node: copy, sources: [], backend })
    const known = copies.get(backend) ?? new Map<GraphNode, GraphNode>()
    copies.set(backend, known.set(source, copy))
    return copy
  }

  for (const node of nodes) {
    const isView = isViewOperation(node.operation)
    const backend = backendOf(node)
    // Views at the very start belong to the first split, whatever their own assignment.
    if (!split || (!isView && split.backend !== backend)) {
      close()
      split = { backend: isView ? firstBackend(nodes, backendOf) : backend, inputs: [], body: [] }
    }
    const { inputs, backend: here } = split
    const isHere = isView || node.sources.every((source) => backendOf(source) === here)
    const sources = isHere
      ? node.sources
      : node.sources.map((source) => (backendOf(source) === here ? source : copyOf(source, here, inputs)))
    split.body.push({ node, sources, backend })
  }
  close()
  return result
}

function firstBackend(nodes: readonly GraphNode[], backendOf: (node: GraphNode) => number): number {
  const first = nodes.find((node) => !isViewOperation(node.operation))
  return first ? backendOf(first) : 0
}
