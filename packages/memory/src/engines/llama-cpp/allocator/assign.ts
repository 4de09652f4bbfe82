import type { Graph } from "../graph/graph.ts"
import { type GraphNode, isViewOperation, rowsOf } from "../graph/node.ts"

/** Where a graph's tensors may live, as the engine was told. The last backend is the host. */
export interface Layout {
  readonly backends: number
  /** Backend that holds a weight, a cache or a state. */
  readonly placeOf: (external: GraphNode) => number
  /** Large batches over weights on the host run on the first device, with copies of those weights. */
  readonly offloadsOperations?: boolean | undefined
  /** Copies of every input, for several micro-batches on their way at once; 1 without. */
  readonly copies?: number | undefined
  /** Norms are computed where their layer is (as llama.cpp v0.5.0 src/llama-context.cpp:2610). */
  readonly pinsNorms?: boolean | undefined
  /** Bytes of a copy of a weight on a backend. */
  readonly weightBytes?: ((weight: GraphNode, backend: number) => number) | undefined
}

/** Rows from which a backend takes an operation over weights of the host (as ggml-cuda.cu:5599, get_op_batch_size). */
const leastOffloadedRows = 32

function batchOf({ operation, shape }: GraphNode): number {
  if (operation === "getRows") return 0
  if (operation === "mulMat") return shape[1]
  return operation === "mulMatId" || operation === "rope" ? shape[2] : rowsOf(shape)
}

/** As ggml_backend_sched_backend_id_from_cur; −1 where nothing ties a tensor to a backend. */
function fromOwn(node: GraphNode, host: number, layout: Layout): number {
  const memory = node.viewOf ?? node
  if (memory.external) return layout.placeOf(memory)
  if (node.input) return host
  if (layout.pinsNorms && typeof node.place === "number") return layout.placeOf(node)
  if (node.operation === "rope" || node.operation === "flashAttention") return -1
  for (const source of node.sources) {
    if (source.external !== "weight") continue
    const backend = layout.placeOf(source)
    const offloads = layout.offloadsOperations && backend === host && batchOf(node) >= leastOffloadedRows
    return offloads ? 0 : backend
  }
  return -1
}

/** Spreads known backends to neighbours in between, along the list or against it. */
function spread(nodes: readonly GraphNode[], assigned: Int8Array, skipped: number, backwards: boolean): void {
  let current = -1
  const count = nodes.length
  for (let step = 0; step < count; step++) {
    const node = nodes[backwards ? count - 1 - step : step] as GraphNode
    if (isViewOperation(node.operation)) continue
    const backend = assigned[node.index] as number
    if (backend >= 0) current = backend === skipped ? -1 : backend
    else if (current >= 0) assigned[node.index] = current
  }
}

/**
 * The backend of every tensor, for backends that support every operation. As llama.cpp v0.5.0
 * ggml/src/ggml-backend.cpp (ggml_backend_sched_split_graph), passes 1, 2 and 4.
 */
export function assignBackends({ nodes, leaves, size }: Graph, layout: Layout): Int8Array {
  const host = layout.backends - 1
  const assigned = new Int8Array(size).fill(-1)
  for (const leaf of leaves) assigned[leaf.index] = fromOwn(leaf, host, layout)
  for (const node of nodes) assigned[node.index] = fromOwn(node, host, layout)
  spread(nodes, assigned, host, false)
  spread(nodes, assigned, host, true)
  spread(nodes, assigned, -1, false)
  spread(nodes, assigned, -1, true)
  const of = (node: GraphNode) => assigned[node.index] as number
  for (const node of nodes) {
    if (node.viewOf && of(node) < 0) assigned[node.index] = of(node.viewOf)
    if (of(node) < 0) assigned[node.index] = host
    for (const source of node.sources) {
      if (of(source) >= 0) continue
      assigned[source.index] = source.viewOf && of(source.viewOf) >= 0 ? of(source.viewOf) : of(node)
    }
  }
  for (const leaf of leaves) if (of(leaf) < 0) assigned[leaf.index] = host
  return assigned
}
