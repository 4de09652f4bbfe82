import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createGraph } from "../graph/graph.ts"
import type { GraphNode } from "../graph/node.ts"
import { add, cont, fill, input, mulMat, reshape, unary, unfilled, weight } from "../graph/operations.ts"
import { allocateGraph } from "./graph-allocator.ts"
import { schedule } from "./schedule.ts"

const plain = { name: "plain", alignment: 32, allocationBytes: ({ bytes }: GraphNode) => bytes }

/** What a layer of a chain does with what the one before it left. */
type LayerOf = (stream: GraphNode, shared: GraphNode, turn: number) => GraphNode

/** A chain of layers between a product at its start and one at its end. */
function chainOf(layer: LayerOf, turns: number) {
  const graph = createGraph()
  const shared = input("f32", 16)
  let stream = graph.expand(mulMat(weight("input", 16, 16), input("f32", 16)))
  const starts: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    starts.push(graph.nodes.length)
    stream = layer(stream, shared, turn)
    graph.expand(stream)
  }
  starts.push(graph.nodes.length)
  graph.expand(mulMat(weight("output", 16, 3), stream))
  return { graph, starts }
}

const layout = { backends: 1, placeOf: () => 0 }

function repeated(layer: LayerOf, turns: number): readonly number[] | undefined {
  const { graph, starts } = chainOf(layer, 3)
  const [, first = 0, second = 0, end = 0] = starts
  return allocateGraph(schedule(graph, layout), [plain], [{ first, second, end, again: turns - 3 }])?.bytes
}

const unrolled = (layer: LayerOf, turns: number) =>
  allocateGraph(schedule(chainOf(layer, turns).graph, layout), [plain])?.bytes

const narrow: LayerOf = (stream) => add(stream, mulMat(weight(0, 40, 16), mulMat(weight(0, 16, 40), stream)))

describe("a stretch done again", () => {
  it("allocates as all layers do, whatever they compute", () => {
    const step = fc.record({ width: fc.integer({ min: 1, max: 90 }), back: fc.nat({ max: 3 }), sums: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.integer({ min: 4, max: 40 }), (plan, turns) => {
        const layer: LayerOf = (stream, shared) => {
          const made = [stream, shared]
          for (const { width, back, sums } of plan) {
            const from = made[Math.max(0, made.length - 1 - back)] as GraphNode
            const wide = mulMat(weight(0, 16, width), from)
            const narrowed = mulMat(weight(0, width, 16), unary(reshape(cont(wide), width)))
            made.push(sums ? add(narrowed, stream) : narrowed)
          }
          return made.at(-1) as GraphNode
        }
        expect(repeated(layer, turns)).toEqual(unrolled(layer, turns))
      }),
      { numRuns: 300 },
    )
  })

  it("holds what no step after it reads only until the last turn", () => {
    const layer: LayerOf = (stream, shared) => add(mulMat(weight(0, 16, 16), stream), shared)
    expect(repeated(layer, 9)).toEqual(unrolled(layer, 9))
  })

  it("gives every turn the leaves that it alone reads, which live from the start", () => {
    const plan = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(plan, fc.integer({ min: 4, max: 40 }), (widths, turns) => {
        const layer: LayerOf = (stream) =>
          widths.reduce((sum, width) => {
            const wide = mulMat(weight(0, 16, width), sum)
            return mulMat(weight(0, width, 16), add(wide, fill(unfilled("f32", width, 1, 1, 1))))
          }, stream)
        expect(repeated(layer, turns)).toEqual(unrolled(layer, turns))
      }),
      { numRuns: 100 },
    )
  })

  it("is refused where something else reads such a leaf", () => {
    const leaves: GraphNode[] = []
    const layer: LayerOf = (stream) => {
      const leaf = unfilled("f32", 16, 1, 1, 1)
      const before = leaves.at(-1) ?? leaf
      leaves.push(leaf)
      return add(add(narrow(stream, stream, 0), fill(leaf)), before)
    }
    expect(repeated(layer, 9)).toBeUndefined()
  })

  it("keeps outputs of every turn", () => {
    const layer: LayerOf = (stream) => {
      const kept = narrow(stream, stream, 0)
      kept.output = true
      return kept
    }
    expect(repeated(layer, 20)).toEqual(unrolled(layer, 20))
  })

  it("is refused where layers read what layers long before them made", () => {
    const made: GraphNode[] = []
    const layer: LayerOf = (stream) => {
      const now = narrow(stream, stream, 0)
      made.push(now)
      return add(now, made[0] as GraphNode)
    }
    const growing: LayerOf = (stream) => {
      made.push(stream)
      return made.reduce((sum, one) => add(sum, one), mulMat(weight(0, 16, 16), stream))
    }
    // What the first layer made is read by all: that is one tensor more, and no growing list of them.
    expect(repeated(layer, 9)).toBeDefined()
    made.length = 0
    expect(repeated(growing, 9)).toBeUndefined()
  })

  it("is refused where layers differ", () => {
    expect(
      repeated((stream, _, turn) => mulMat(weight(0, 16, 16), turn === 1 ? unary(stream) : stream), 9),
    ).toBeUndefined()
    expect(
      repeated((stream, _, turn) => mulMat(weight(0, turn + 1, 16), mulMat(weight(0, 16, turn + 1), stream)), 9),
    ).toBeUndefined()
  })
})
