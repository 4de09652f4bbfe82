import { describe, expect, it } from "vitest"
import { createGraph } from "../graph/graph.ts"
import type { GraphNode } from "../graph/node.ts"
import { add, cont, glu, input, mulMat, reshape, unary, view, weight } from "../graph/operations.ts"
import type { BackendMemory } from "./backend.ts"
import { allocateGraph } from "./graph-allocator.ts"
import { schedule } from "./schedule.ts"

const plain: BackendMemory = { name: "plain", alignment: 1, allocationBytes: ({ bytes }) => bytes }

/** Bytes of a graph on one backend: a row of 32-bit numbers is 4 bytes each. */
function bytesOf(...ends: readonly GraphNode[]): number {
  const graph = createGraph()
  for (const end of ends) graph.expand(end)
  return allocateGraph(schedule(graph, { backends: 1, placeOf: () => 0 }), [plain])?.bytes[0] ?? -1
}

describe("allocateGraph", () => {
  it("does not allocate weights", () => {
    expect(bytesOf(mulMat(weight(0, 10, 7), input("f32", 10)))).toBe(40 + 28)
  })

  it("writes over an operand that nothing else reads", () => {
    expect(bytesOf(unary(unary(unary(input("f32", 10)))))).toBe(40)
  })

  it("does not write over an operand that is read again", () => {
    const x = input("f32", 10)
    const y = unary(x)
    // The second sum reads x again, so y needs 40 bytes of its own; the sum then goes into x.
    expect(bytesOf(add(y, x))).toBe(80)
  })

  it("does not write over an operand that a view shows", () => {
    const x = mulMat(weight(0, 10, 10), input("f32", 10))
    const shown = view(x, [5, 1, 1, 1])
    const squashed = unary(x)
    // The input's 40 bytes are free once x is there; x lives on for its view, so the unary takes that hole,
    // and the part of 20 bytes comes after x. Writing over x would have left the hole to the part: 80.
    expect(bytesOf(squashed, cont(shown, 5))).toBe(100)
  })

  it("does not write over an operand of another shape", () => {
    const [a, b] = [input("f32", 10, 2), input("f32", 10)]
    // a is read again and b is too short, so the first sum has 80 bytes of its own.
    expect(bytesOf(add(add(a, b), a))).toBe(80 + 40 + 80)
  })

  it("does not write over an operand whose rows lie apart", () => {
    const apart = { ...input("f32", 10), contiguous: false }
    expect(bytesOf(unary(apart))).toBe(80)
  })

  it("writes over no operand of an operation that may not", () => {
    expect(bytesOf(glu(input("f32", 10), input("f32", 10)))).toBe(120)
  })

  it("never frees or overwrites an output", () => {
    const build = (output: boolean) => {
      const first = mulMat(weight(0, 10, 10), input("f32", 10))
      first.output = output
      return mulMat(weight(0, 10, 10), unary(first))
    }
    // The unary goes into first, and the last product into the hole that the input left.
    expect(bytesOf(build(false))).toBe(80)
    // The unary has to take that hole, and the last product the end.
    expect(bytesOf(build(true))).toBe(120)
  })

  it("gives a view no memory and keeps what it shows until the view is read", () => {
    const x = mulMat(weight(0, 10, 10), input("f32", 10))
    expect(bytesOf(cont(reshape(x, 5, 2), 10))).toBe(80)
  })

  it("reuses memory that is free again", () => {
    const step = (node: GraphNode) => mulMat(weight(0, 10, 10), node)
    // Operand and result live at once, and nothing else: two of 40 bytes, however long the chain.
    expect(bytesOf(step(step(step(step(input("f32", 10))))))).toBe(80)
  })

  it("pads what it allocates to the backend's alignment", () => {
    const graph = createGraph()
    graph.expand(mulMat(weight(0, 10, 7), input("f32", 10)))
    const aligned: BackendMemory = { ...plain, alignment: 32 }
    expect(allocateGraph(schedule(graph, { backends: 1, placeOf: () => 0 }), [aligned])?.bytes).toEqual([64 + 32])
  })

  it("asks the backend for the size of what it allocates", () => {
    const scratch: BackendMemory = {
      ...plain,
      allocationBytes: (node) => node.bytes + (node.operation === "mulMat" ? 7 : 0),
    }
    const graph = createGraph()
    graph.expand(mulMat(weight(0, 10, 10), input("f32", 10)))
    expect(allocateGraph(schedule(graph, { backends: 1, placeOf: () => 0 }), [scratch])?.bytes).toEqual([87])
  })
})

describe("between device and host", () => {
  const placeOf = ({ place }: GraphNode) => (place === "input" ? 1 : 0)
  const sizesOf = (...ends: readonly GraphNode[]) => {
    const graph = createGraph()
    for (const end of ends) graph.expand(end)
    return allocateGraph(schedule(graph, { backends: 2, placeOf }), [plain, plain])?.bytes
  }

  it("copies an input to the device that reads it", () => {
    // 40 bytes wait on the host; the copy and the product are on the device.
    expect(sizesOf(mulMat(weight(0, 10, 7), input("f32", 10)))).toEqual([40 + 28, 40])
  })

  it("copies an input once for all its readers of one split", () => {
    const x = input("f32", 10)
    const both = add(mulMat(weight(0, 10, 10), x), mulMat(weight(0, 10, 10), x))
    // One copy and two products; the sum goes into the first.
    expect(sizesOf(both)).toEqual([120, 40])
  })

  it("computes on the host what reads the host's weights, and copies the result", () => {
    const looked = mulMat(weight("input", 10, 8), input("f32", 10))
    expect(sizesOf(mulMat(weight(0, 8, 3), looked))).toEqual([32 + 12, 40 + 32])
  })
})
