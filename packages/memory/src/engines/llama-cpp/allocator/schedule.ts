import type { Graph } from "../graph/graph.ts"
import { bytesOf, elements, type GraphNode, isViewOperation, rowsOf, type Shape } from "../graph/node.ts"
import { assignBackends, type Layout } from "./assign.ts"

/** A tensor and where it is computed or filled. */
export interface ScheduledNode {
  readonly node: GraphNode
  /** Operands after replacing those of other backends by their copies. */
  readonly sources: readonly GraphNode[]
  readonly backend: number
}

/** A graph whose tensors are each assigned to a backend, with the copies between them. */
export interface ScheduledGraph {
  readonly nodes: readonly ScheduledNode[]
  readonly leaves: readonly ScheduledNode[]
  /** Tensors, copies among them; each knows its own number below it. */
  readonly size: number
  /** For positions in the graph's list, as asked: where they come to stand in `nodes`. */
  readonly marks: readonly number[]
}

const none: readonly GraphNode[] = []

/** True for a view of one of the rows that each token has. */
function isRowOfEach(shape: Shape, [width, rows, tokens]: Shape): boolean {
  return rows > 1 && shape[0] === width && shape[1] === tokens && rowsOf(shape) === tokens
}

/** True where a copy of a tensor has its elements one after another; one of several rows lies apart even of one token. */
function isUnbroken({ operation, type, shape, sources: [shown], contiguous }: GraphNode, span: number): boolean {
  if (contiguous || operation !== "view" || !shown) return contiguous
  return span === bytesOf(type, shape) && !isRowOfEach(shape, shown.shape)
}

/** Bytes from a tensor's first element to its last: a view of part of each row keeps the distance between rows. */
function spanOf({ operation, type, shape, sources: [shown], contiguous }: GraphNode): number {
  // The same elements in another order, or with other dimensions.
  const isWhole = operation === "view" && shown !== undefined && elements(shape) === elements(shown.shape)
  if (shown && (isWhole || operation === "permute" || operation === "transpose")) return spanOf(shown)
  const own = bytesOf(type, shape)
  if (operation !== "view" || contiguous || !shown) return own
  const rowOf = (elements: number) => bytesOf(type, [elements, 1, 1, 1])
  const rows = rowsOf(shown.shape)
  // Transposed values of a layer narrower than the widest: part of every stream.
  const [, , third, streams] = shape
  const [shownWidth, shownSecond, shownThird] = shown.shape
  if (streams > 1 && streams === shownThird && third !== shownSecond)
    return ((streams - 1) * bytesOf(type, shown.shape) + own) / streams
  if (isRowOfEach(shape, shown.shape)) return (shownThird - 1) * rowOf(shownWidth * shownSecond) + rowOf(shownWidth)
  // Part of every row, or of every token's heads.
  const part = rowsOf(shape) === rows ? shape[0] : shape[2] * shape[3] === rows ? shape[0] * shape[1] : undefined
  return part === undefined || part >= shown.shape[0] ? own : (rows - 1) * rowOf(shown.shape[0]) + rowOf(part)
}

/** Makes copies of tensors on other backends, and knows those it made. */
function createCopies(size: number, layout: Layout) {
  const made = Array.from({ length: layout.backends }, () => new Map<GraphNode, readonly GraphNode[]>())
  const count = layout.copies ?? 1
  let next = size
  const copy = (source: GraphNode, backend: number): GraphNode => {
    const weighed = source.external === "weight" ? layout.weightBytes?.(source, backend) : undefined
    const span = spanOf(source)
    return {
      ...source,
      index: next++,
      operation: "none",
      bytes: weighed ?? span,
      contiguous: isUnbroken(source, span),
      sources: none,
      viewOf: undefined,
      external: undefined,
      // Where several micro-batches are on their way, no copy is freed or written over.
      input: count > 1,
      output: count > 1,
    }
  }
  return {
    size: () => next,
    find: (source: GraphNode, backend: number) => made[backend]?.get(source)?.[0],
    make: (source: GraphNode, backend: number): readonly GraphNode[] => {
      const copies = Array.from({ length: count }, () => copy(source, backend))
      made[backend]?.set(source, copies)
      return copies
    },
    /** Further copies of an input where it is; the input itself is the first. */
    keep: (input: GraphNode, backend: number): readonly GraphNode[] | undefined => {
      if (made[backend]?.has(input)) return undefined
      input.output = true
      const copies = [input, ...Array.from({ length: count - 1 }, () => copy(input, backend))]
      made[backend]?.set(input, copies)
      return copies
    },
    /** What keeps a source until its copies are made. */
    dependency: (source: GraphNode): GraphNode => ({
      ...source,
      index: next++,
      operation: "none",
      sources: [source],
      viewOf: source.viewOf ?? source,
      input: false,
      output: false,
    }),
  }
}

/**
 * Cuts the graph where the backend changes, and puts the copies that a part needs at its start. As llama.cpp v0.5.0
 * ggml/src/ggml-backend.cpp (ggml_backend_sched_split_graph), pass 5.
 */
export function schedule(graph: Graph, layout: Layout, marks: readonly number[] = []): ScheduledGraph {
  const { nodes } = graph
  const assigned = assignBackends(graph, layout)
  const of = (node: GraphNode) => assigned[node.index] as number
  const leaves = graph.leaves.map((node): ScheduledNode => ({ node, sources: none, backend: of(node) }))
  if (layout.backends === 1)
    return {
      nodes: nodes.map((node): ScheduledNode => ({ node, sources: node.sources, backend: 0 })),
      leaves,
      size: graph.size,
      marks,
    }

  const copies = createCopies(graph.size, layout)
  const pipelined = (layout.copies ?? 1) > 1
  const result: ScheduledNode[] = []
  const inputCopies: ScheduledNode[] = []
  const splitCopies: ScheduledNode[] = []
  const marked: number[] = []
  const first = nodes.find((node) => !isViewOperation(node.operation))
  let current = first ? of(first) : 0
  let inputs: ScheduledNode[] = []
  let body: ScheduledNode[] = []
  // Marks that lie in the part that is being collected, by their place in it.
  let waiting: number[] = []
  let nextMark = 0
  const close = () => {
    // What opens a part stands before the copies that the part needs.
    for (const place of waiting) marked.push(result.length + (place === 0 ? 0 : inputs.length + place))
    for (const step of inputs) result.push(step)
    for (const step of body) result.push(step)
    inputs = []
    body = []
    waiting = []
  }

  const brought = (source: GraphNode): GraphNode => {
    const known = copies.find(source, current)
    if (known) return known
    const made = copies.make(source, current)
    const [copy = source] = made
    inputs.push({ node: copies.dependency(source), sources: [source], backend: of(source) })
    inputs.push({ node: copy, sources: none, backend: current })
    if (pipelined) for (const node of made) splitCopies.push({ node, sources: none, backend: current })
    return copy
  }

  for (let position = 0; position < nodes.length; position++) {
    const node = nodes[position] as GraphNode
    while (marks[nextMark] === position) {
      waiting.push(body.length)
      nextMark++
    }
    const backend = of(node)
    if (isViewOperation(node.operation)) {
      body.push({ node, sources: node.sources, backend })
      continue
    }
    // A weight from elsewhere begins a new part, so that the room of the one before it can be used again.
    const bringsWeight =
      inputs.length > 0 && node.sources.some((source) => source.external === "weight" && of(source) !== backend)
    if (backend !== current || bringsWeight) {
      // Marks at the end of the part that closes open the next one.
      const opens = body.length > 0 ? waiting.filter((place) => place === body.length) : []
      waiting.length -= opens.length
      close()
      current = backend
      for (const _ of opens) waiting.push(0)
    }
    let sources = node.sources
    for (let place = 0; place < node.sources.length; place++) {
      const source = node.sources[place] as GraphNode
      const there = of(source)
      if (pipelined && source.input) {
        const kept = copies.keep(source, there)
        if (kept) for (const copy of kept) inputCopies.push({ node: copy, sources: none, backend: there })
      }
      if (there === current) continue
      if (sources === node.sources) sources = node.sources.slice()
      ;(sources as GraphNode[])[place] = brought(source)
    }
    body.push({ node, sources, backend })
  }
  close()
  return { nodes: result, leaves: [...inputCopies, ...splitCopies, ...leaves], size: copies.size(), marks: marked }
}
