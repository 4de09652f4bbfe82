import type { Architecture, Block, Layer } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { tiny } from "../../../../test/architectures.ts"
import type { GraphSizes } from "./context.ts"
import { buildModelGraph } from "./model.ts"
import type { GraphNode, Operation } from "./node.ts"

const sizes: GraphSizes = {
  tokens: 8,
  outputs: 2,
  sequences: 2,
  slots: 2,
  streams: 1,
  cells: 256,
  windowCells: 256,
  flashAttention: true,
  cacheKeys: "f16",
  cacheValues: "f16",
}

const norm = { kind: "norm", type: "rms", epsilon: 1e-6 } as const
const dense = { kind: "dense", size: 96, gated: true, activation: "silu" } as const
const blocks = {
  gatedDelta: { kind: "gatedDelta", keyHeads: 2, valueHeads: 4, keyDim: 16, valueDim: 16, kernel: 4 },
  kimiDelta: { kind: "kimiDelta", heads: 4, headDim: 16, kernel: 4, decayRank: 8, gateRank: 8, ratesIn: "vector" },
  lightning: { kind: "lightning", heads: 4, headDim: 16 },
  mamba1: { kind: "mamba1", size: 128, stateSize: 8, stepRank: 4, kernel: 4 },
  mamba2: { kind: "mamba2", heads: 8, headDim: 16, stateSize: 8, groups: 2, kernel: 4 },
  shortConv: { kind: "shortConv", size: 64, kernel: 3 },
} as const satisfies Record<string, Block>

const modelOf = (layer: Layer, gguf?: string): Architecture => ({
  ...tiny,
  names: { gguf },
  groups: [{ repeat: 2, layers: [layer] }],
})

const nodesOf = (block: Block, changed: Partial<GraphSizes> = {}, gguf?: string) =>
  buildModelGraph(modelOf([norm, block, norm, dense], gguf), { ...sizes, ...changed }).nodes

const shapesOf = (nodes: readonly GraphNode[], operation: Operation) =>
  nodes.filter((node) => node.operation === operation).map(({ shape }) => shape.join(" "))

/** Copies of states out of their cache, each as wide as the part of the state it takes. */
const statesRead = (nodes: readonly GraphNode[]) =>
  nodes.filter((node) => node.operation === "getRows" && node.sources[0]?.viewOf?.external === "cache")

/** Writes into caches of states. */
const statesWritten = (nodes: readonly GraphNode[]) =>
  nodes.filter((node) => node.operation === "cpy" && node.viewOf?.external === "cache" && node.shape[1] > 0)

describe("the state of a recurrent layer", () => {
  it.each([
    // Both tensors are copied out, but where the scan reads its own rows; queries, keys and values are kept apart.
    { block: blocks.gatedDelta, read: 2, written: 2 },
    { block: blocks.kimiDelta, read: 2, written: 4 },
    { block: blocks.lightning, read: 2, written: 1 },
    { block: blocks.mamba1, read: 1, written: 2 },
    { block: blocks.mamba2, read: 1, written: 2 },
    { block: blocks.shortConv, read: 1, written: 1 },
  ])("is read $read times and written $written times a layer by $block.kind", ({ block, read, written }) => {
    const nodes = nodesOf(block)
    expect(statesRead(nodes).filter(({ shape }) => shape[1] > 0)).toHaveLength(2 * read)
    expect(statesWritten(nodes)).toHaveLength(2 * written)
  })

  it("has a row for each sequence, and moves those that no sequence of the micro-batch has", () => {
    const rows = statesRead(nodesOf(blocks.shortConv, { sequences: 1, slots: 3 })).map(({ shape }) => shape[1])
    expect(rows).toEqual([1, 2, 1, 2])
  })

  it("takes as much room for four tokens a sequence as for one", () => {
    const widthOf = (tokens: number) => statesRead(nodesOf(blocks.gatedDelta, { tokens })).map(({ bytes }) => bytes)
    expect(widthOf(8)).toEqual(widthOf(2))
  })
})

describe("shapes of what recurrent blocks compute", () => {
  it("gives a delta rule its output and the new states behind it, all heads side by side", () => {
    // 8 tokens of 4 × 16 elements, and 2 sequences' states of 16 rows.
    expect(shapesOf(nodesOf(blocks.gatedDelta), "gatedDelta")).toEqual(["64 40 1 1", "64 40 1 1"])
  })

  it("gives a scan a single row of values and states", () => {
    // 8 tokens × 128 channels, and 2 sequences × 128 channels × 8 elements.
    expect(shapesOf(nodesOf(blocks.mamba1), "scan")).toEqual(["3072 1 1 1", "3072 1 1 1"])
    expect(shapesOf(nodesOf(blocks.mamba2), "scan")).toEqual(["3072 1 1 1", "3072 1 1 1"])
  })

  it("convolves the tokens of each sequence behind those that were kept of it", () => {
    const joined = shapesOf(nodesOf(blocks.shortConv), "concat")
    expect(joined).toEqual(["6 64 2 1", "6 64 2 1"])
    expect(shapesOf(nodesOf(blocks.shortConv), "convolve")).toEqual(["64 4 2 1", "64 4 2 1"])
  })

  it("repeats key heads only where the operation cannot, each as often as it is needed", () => {
    expect(shapesOf(nodesOf(blocks.gatedDelta), "repeat")).toEqual([])
    const repeated = shapesOf(nodesOf({ ...blocks.gatedDelta, fused: true }), "repeat")
    expect(new Set(repeated)).toEqual(new Set(["16 2 2 8"]))
    expect(repeated).toHaveLength(2 * 2)
  })

  it("makes a square table of decays between the tokens of a sequence, shared by all layers", () => {
    const { leaves } = buildModelGraph(modelOf([norm, blocks.lightning, norm, dense]), sizes)
    const tables = leaves.filter(({ input, shape }) => input && shape.join(" ") === "4 4 4 2")
    expect(tables).toHaveLength(1)
  })
})

describe("departures", () => {
  it("keeps all rows until behind the output norm where prediction layers start from them", () => {
    const rows = (gguf?: string) => {
      const nodes = nodesOf(blocks.gatedDelta, {}, gguf)
      return nodes.filter(({ operation, output }) => operation === "mul" && output).map(({ shape }) => shape[1])
    }
    expect(rows("qwen3next")).toEqual([8])
    expect(rows()).toEqual([2])
  })

  it("adds to the residual stream or the residual stream to it", () => {
    const first = (gguf?: string) => nodesOf(blocks.shortConv, {}, gguf).find(({ operation }) => operation === "add")
    expect(first()?.sources.map(({ operation }) => operation)).toEqual(["reshape", "getRows"])
    expect(first("lfm2")?.sources.map(({ operation }) => operation)).toEqual(["getRows", "reshape"])
  })

  it("keeps what every twelfth layer began with, and mixes it into all that later layers read", () => {
    const depth = { kind: "depthAttention", span: 12 } as const
    const layer = [depth, norm, blocks.kimiDelta, depth, norm, dense]
    const model = { ...modelOf(layer, "kimi-k3"), groups: [{ repeat: 13, layers: [layer] }] }
    const { nodes } = buildModelGraph({ ...model, outputConnection: depth }, sizes)
    const entries = nodes
      .filter(({ operation }) => operation === "weighStreams")
      .map(({ sources }) => sources[0]?.shape[1])
    // One but for the first block, then two from the thirteenth layer's second block on.
    expect(entries).toEqual([...Array.from({ length: 24 }, () => 1), 2, 2])
  })
})
