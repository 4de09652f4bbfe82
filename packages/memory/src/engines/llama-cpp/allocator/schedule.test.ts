import { describe, expect, it } from "vitest"
import { createGraph } from "../graph/graph.ts"
import type { GraphNode } from "../graph/node.ts"
import { add, input, mulMat, reshape, rope, unary, view, weight } from "../graph/operations.ts"
import { schedule } from "./schedule.ts"

const device = 0
const host = 1
const placeOf = ({ place }: GraphNode) => (place === "input" ? host : device)

function scheduled(end: GraphNode) {
  const graph = createGraph()
  graph.expand(end)
  return schedule(graph, { backends: 2, placeOf })
}

describe("schedule", () => {
  it("puts a product where its weight is, and what follows beside it", () => {
    const looked = mulMat(weight("input", 10, 10), input("f32", 10))
    const end = unary(mulMat(weight(3, 10, 10), unary(looked)))
    const operations = scheduled(end).nodes.map(({ node, backend }) => [node.operation, backend])
    // Nothing ties the first unary to a backend: the device spreads backwards before the host spreads forwards.
    expect(operations).toEqual([
      ["mulMat", host],
      // The looked-up rows are held on the host until their copy on the device is made.
      ["none", host],
      ["none", device],
      ["unary", device],
      ["mulMat", device],
      ["unary", device],
    ])
  })

  it("keeps inputs on the host", () => {
    const { leaves } = scheduled(mulMat(weight(0, 4, 4), input("f32", 4)))
    expect(leaves.filter(({ node }) => node.input).map(({ backend }) => backend)).toEqual([host])
  })

  it("does not bind a rotation to the device of its frequency factors", () => {
    const looked = mulMat(weight("input", 8, 8), input("f32", 8))
    const rotated = rope(looked, input("i32", 1), weight(0, 4))
    const { nodes } = scheduled(rotated)
    expect(nodes.find(({ node }) => node.operation === "rope")?.backend).toBe(host)
  })

  it("copies each operand of another backend once, at the start of the split", () => {
    const x = input("f32", 10)
    const { nodes } = scheduled(add(mulMat(weight(0, 10, 10), x), mulMat(weight(1, 10, 10), x)))
    const copies = nodes.filter(({ node, backend }) => node.operation === "none" && backend === device)
    expect(copies).toHaveLength(1)
    const readers = nodes.filter(({ node }) => node.operation === "mulMat")
    expect(readers.map(({ sources }) => sources[1])).toEqual([copies[0]?.node, copies[0]?.node])
    expect(nodes.indexOf(copies[0] as (typeof nodes)[number])).toBeLessThan(
      nodes.indexOf(readers[0] as (typeof nodes)[number]),
    )
  })

  it("copies one row of each token with what lies between them", () => {
    const streams = reshape(mulMat(weight("input", 10, 12), input("f32", 10, 5)), 4, 3, 5)
    const row = view(streams, [4, 5, 1, 1])
    const { nodes } = scheduled(add(row, mulMat(weight(0, 7, 4), input("f32", 7, 5))))
    const copy = nodes.find(
      ({ node, backend }) => node.shape[0] === 4 && node.operation === "none" && backend === device,
    )
    expect(copy?.node.bytes).toBe(4 * (4 * 12 + 4))
    expect(copy?.node.contiguous).toBe(false)
  })

  it("knows the one row of a single token from all there is", () => {
    const isUnbroken = (rows: number) => {
      const streams = reshape(mulMat(weight("input", 10, 4 * rows), input("f32", 10)), 4, rows)
      const end = add(view(streams, [4, 1, 1, 1]), mulMat(weight(0, 7, 4), input("f32", 7)))
      const { nodes } = scheduled(end)
      return nodes.find(({ node, backend }) => node.shape[0] === 4 && node.operation === "none" && backend === device)
        ?.node.contiguous
    }
    expect([isUnbroken(3), isUnbroken(1)]).toEqual([false, true])
  })

  it("replaces no operand of a view", () => {
    const x = input("f32", 10)
    const shown = reshape(x, 5, 2)
    const { nodes } = scheduled(mulMat(weight(0, 5, 5), shown))
    expect(nodes.find(({ node }) => node === shown)?.sources).toEqual([x])
  })

  it("makes no copies on one backend", () => {
    const graph = createGraph()
    graph.expand(unary(mulMat(weight("input", 10, 10), input("f32", 10))))
    expect(schedule(graph, { backends: 1, placeOf: () => 0 }).nodes.map(({ node }) => node.operation)).toEqual([
      "mulMat",
      "unary",
    ])
  })
})
