import koffi from "koffi"
import { withContext } from "./context.js"
import { library } from "./library.js"
import { Graph, Tensor } from "./structs.js"

/**
 * @import { GraphQuestion } from "../protocol.ts"
 * @import { GraphNode } from "../answer.ts"
 */

/**
 * The operations that llama.cpp plans its compute buffer for, in their order: what a prediction of the buffer's size
 * can be compared with, node by node.
 *
 * @param {GraphQuestion} request
 */
export function traceGraph(request) {
  return withContext(request, ({ context, log }) => {
    // The largest graph, as llama.cpp reserves it (src/llama-context.cpp:626,672).
    const tokens = request.tokens ?? Math.min(library().contextTokens(context), library().microBatchTokens(context))
    const sequences = library().sequences(context)
    const outputs = Math.min(tokens, request.maximumOutputs || library().batchTokens(context))
    const graph = koffi.decode(library().reserveGraph()(context, tokens, sequences, outputs), Graph)
    const leaves = pointersAt(graph.leafs, graph.n_leafs)
    const nodes = pointersAt(graph.nodes, graph.n_nodes)

    /** @type {Map<bigint, number>} */
    const index = new Map()
    for (const pointer of [...leaves, ...nodes]) index.set(pointer, index.size)
    const describe = (/** @type {bigint} */ pointer) => describeTensor(pointer, index)
    return { ok: true, tokens, sequences, outputs, leaves: leaves.map(describe), nodes: nodes.map(describe), log }
  })
}

/**
 * @param {bigint} address
 * @param {number} count
 * @returns {bigint[]}
 */
function pointersAt(address, count) {
  return count === 0 ? [] : Array.from(koffi.decode(address, "void *", count))
}

/**
 * @param {bigint} pointer
 * @param {Map<bigint, number>} index
 * @returns {GraphNode}
 */
function describeTensor(pointer, index) {
  const tensor = koffi.decode(pointer, Tensor)
  /** A tensor in neither list is told by its name: it is an optional weight. */
  const reference = (/** @type {bigint} */ other) => index.get(other) ?? koffi.decode(other, Tensor).name
  /** @type {bigint[]} */
  const sources = Array.from(tensor.src).filter(Boolean)
  return {
    index: index.get(pointer) ?? -1,
    operation: library().operationName(pointer),
    name: tensor.name,
    type: library().typeName(tensor.type).toLowerCase(),
    shape: Array.from(tensor.ne, Number),
    bytes: Number(library().tensorBytes(pointer)),
    // GGML_TENSOR_FLAG_INPUT and _OUTPUT (ggml/include/ggml.h:663)
    isInput: (tensor.flags & 1) !== 0,
    isOutput: (tensor.flags & 2) !== 0,
    sources: sources.map(reference),
    ...(tensor.view_src ? { viewOf: reference(tensor.view_src) } : {}),
  }
}
