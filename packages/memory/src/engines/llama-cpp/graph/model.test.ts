import { type Architecture, architectureFromConfig, type Step } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { glmAir, glmAirConfig, tiny, tinyConfig } from "../../../../test/architectures.ts"
import { errorOf } from "../../../../test/errors.ts"
import type { GraphSizes } from "./context.ts"
import { buildModelGraph } from "./model.ts"
import type { Operation } from "./node.ts"

const sizes: GraphSizes = {
  tokens: 8,
  outputs: 2,
  sequences: 1,
  slots: 1,
  streams: 1,
  cells: 256,
  windowCells: 256,
  flashAttention: true,
  cacheKeys: "f16",
  cacheValues: "f16",
}

const countOf = (architecture: Architecture, operation: Operation, changed: Partial<GraphSizes> = {}) =>
  buildModelGraph(architecture, { ...sizes, ...changed }).nodes.filter((node) => node.operation === operation).length

describe("the graph of two dense layers", () => {
  const { nodes } = buildModelGraph(tiny, sizes)
  const shapesOf = (operation: Operation) =>
    nodes.filter((node) => node.operation === operation).map(({ shape }) => shape)

  it("multiplies query, key, value, output, gate, up and down of each layer, and the head", () => {
    expect(countOf(tiny, "mulMat")).toBe(2 * 7 + 1)
  })

  it("norms twice a layer and once before the head, and adds twice a layer", () => {
    expect([countOf(tiny, "rmsNorm"), countOf(tiny, "add")]).toEqual([2 * 2 + 1, 2 * 2])
  })

  it("rotates queries and keys and stores keys and values", () => {
    expect([countOf(tiny, "rope"), countOf(tiny, "setRows")]).toEqual([4, 4])
  })

  it("looks up the tokens, and drops rows without outputs in the last layer alone", () => {
    expect(shapesOf("getRows")).toEqual([
      [64, 8, 1, 1],
      [64, 2, 1, 1],
      [64, 2, 1, 1],
    ])
  })

  it("attends with two heads of 32 and ends in one row of logits for each output", () => {
    expect(shapesOf("flashAttention")).toEqual([
      [32, 2, 8, 1],
      [32, 2, 8, 1],
    ])
    expect(nodes.at(-1)?.shape).toEqual([1000, 2, 1, 1])
    expect(nodes.at(-1)?.output).toBe(true)
  })

  it("reaches every operand before what reads it", () => {
    const graph = buildModelGraph(tiny, sizes)
    const order = new Map([...graph.leaves, ...graph.nodes].map((node, index) => [node, index]))
    for (const node of graph.nodes)
      for (const source of node.sources) expect(order.get(source)).toBeLessThan(order.get(node) ?? -1)
  })
})

describe("variants", () => {
  it("without flash attention multiplies twice more a layer and weighs by softmax", () => {
    expect(countOf(tiny, "mulMat", { flashAttention: false })).toBe(2 * 9 + 1)
    expect(countOf(tiny, "softMax", { flashAttention: false })).toBe(2)
    expect(countOf(tiny, "flashAttention", { flashAttention: false })).toBe(0)
  })

  it("rotates what goes into a quantized cache where 64 divides the head, and rotates values back", () => {
    const wide = architectureFromConfig({ ...tinyConfig, head_dim: 64 })
    // Query, key, value and result: four more products a layer.
    expect(countOf(wide, "mulMat", { cacheKeys: "q8_0", cacheValues: "q8_0" })).toBe(2 * 11 + 1)
    expect(countOf(wide, "mulMat", { cacheKeys: "q8_0" })).toBe(2 * 9 + 1)
    expect(countOf(tiny, "mulMat", { cacheKeys: "q8_0", cacheValues: "q8_0" })).toBe(2 * 7 + 1)
  })

  it("adds biases where the blocks have them", () => {
    const biased = architectureFromConfig({ ...tinyConfig, attention_bias: true, mlp_bias: true })
    // Query, key, value and output; gate, up and down.
    expect(countOf(biased, "add")).toBe(2 * 2 + 2 * (4 + 3))
  })

  it("splits attention over separate caches", () => {
    const { nodes } = buildModelGraph(tiny, { ...sizes, streams: 2 })
    expect(nodes.find(({ operation }) => operation === "flashAttention")?.shape).toEqual([32, 2, 4, 2])
  })
})

describe("the graph of GLM-4.5-Air", () => {
  it("multiplies selected experts three times in each of 45 layers, and none in the dense one", () => {
    expect(countOf(glmAir, "mulMatId")).toBe(45 * 3)
    expect(countOf(glmAir, "argsort")).toBe(45)
  })

  it("leaves the layer that predicts further tokens out", () => {
    const without = architectureFromConfig({ ...glmAirConfig, num_nextn_predict_layers: 0 })
    expect(buildModelGraph(glmAir, sizes).nodes.length).toBe(buildModelGraph(without, sizes).nodes.length)
  })
})

describe("steps beyond one norm and one block", () => {
  const withLayer = (layer: Architecture["groups"][number]["layers"][number]): Architecture => ({
    ...tiny,
    groups: [{ repeat: 1, layers: [layer] }],
  })
  const dense = { kind: "dense", size: 96, gated: true, activation: "silu" } as const
  const norm = { kind: "norm", type: "rms", epsilon: 1e-6 } as const

  const operations = (layer: readonly Step[]) =>
    buildModelGraph(withLayer(layer), sizes).nodes.map(({ operation }) => operation)
  const count = (layer: readonly Step[], operation: Operation) =>
    operations(layer).filter((found) => found === operation).length

  it("sums blocks side by side and adds the sum to the residual stream once", () => {
    const apart = [dense, dense]
    expect(count([{ sideBySide: apart }], "mulMat")).toBe(count(apart, "mulMat"))
    expect(count([{ sideBySide: apart }], "add")).toBe(count(apart, "add"))
    expect(operations([{ sideBySide: apart }]).slice(-4)).toEqual(["add", "rmsNorm", "mul", "mulMat"])
  })

  it("applies a norm after its block before the sum with the residual stream", () => {
    // The last layer drops rows without outputs from both operands of the sum.
    const after = operations([dense, { ...norm, placement: "output" }]).filter((found) => found !== "getRows")
    expect(after.slice(-6)).toEqual(["rmsNorm", "mul", "add", "rmsNorm", "mul", "mulMat"])
  })

  it("refuses a layer that predicts", () => {
    const layer = [{ kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: false }] as const
    const error = errorOf(() => buildModelGraph(withLayer(layer), sizes))
    expect([error.code, error.message]).toEqual([
      "UNSUPPORTED",
      "expected a layer of the trunk, got one that predicts further tokens",
    ])
  })
})
