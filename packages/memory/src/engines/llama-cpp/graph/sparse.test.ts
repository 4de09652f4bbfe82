import { type Architecture, architectureFromConfig, type HuggingFaceConfig } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import type { GraphSizes } from "./context.ts"
import { buildModelGraph } from "./model.ts"
import type { Operation } from "./node.ts"

const sizes: GraphSizes = {
  tokens: 8,
  outputs: 2,
  sequences: 1,
  slots: 1,
  streams: 1,
  cells: 512,
  windowCells: 256,
  flashAttention: true,
  cacheKeys: "f16",
  cacheValues: "f16",
}

const latent: HuggingFaceConfig = {
  model_type: "deepseek_v32",
  hidden_size: 64,
  vocab_size: 512,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  intermediate_size: 160,
  max_position_embeddings: 4096,
  kv_lora_rank: 32,
  q_lora_rank: 48,
  qk_nope_head_dim: 16,
  qk_rope_head_dim: 8,
  v_head_dim: 12,
  n_routed_experts: 8,
  num_experts_per_tok: 2,
  n_shared_experts: 2,
  moe_intermediate_size: 24,
  first_k_dense_replace: 1,
  index_n_heads: 3,
  index_head_dim: 16,
  index_topk: 64,
}
const sparse = architectureFromConfig(latent)
const shared = architectureFromConfig({
  ...latent,
  model_type: "glm_moe_dsa",
  indexer_types: ["full", "shared", "full", "shared"],
})
const connected = architectureFromConfig({
  ...latent,
  model_type: "hy_v4",
  hc_mult: 3,
  indexer_types: ["full", "full", "full", "full"],
})
const compressed = architectureFromConfig({
  ...latent,
  model_type: "deepseek_v4",
  head_dim: 32,
  first_k_dense_replace: 0,
  compress_ratios: [0, 128, 4, 128],
  compress_rope_theta: 160_000,
  o_groups: 2,
  o_lora_rank: 24,
  sliding_window: 128,
  hc_mult: 4,
  num_hash_layers: 1,
})
const inBlocks = architectureFromConfig({
  model_type: "minimax_m3",
  hidden_size: 64,
  vocab_size: 512,
  num_hidden_layers: 4,
  num_attention_heads: 8,
  max_position_embeddings: 4096,
  num_key_value_heads: 2,
  head_dim: 16,
  intermediate_size: 24,
  dense_intermediate_size: 96,
  num_local_experts: 8,
  num_experts_per_tok: 2,
  n_shared_experts: 1,
  moe_layer_freq: [0, 1, 1, 1],
  sparse_attention_config: {
    sparse_attention_freq: [0, 1, 1, 1],
    sparse_num_index_heads: 2,
    sparse_index_dim: 8,
    sparse_topk_blocks: 4,
    sparse_block_size: 32,
  },
})

function shapesOf(architecture: Architecture, operation: Operation, changed: Partial<GraphSizes> = {}) {
  const { nodes } = buildModelGraph(architecture, { ...sizes, ...changed })
  return nodes.filter((node) => node.operation === operation).map(({ shape }) => shape)
}

describe("an indexer of tokens", () => {
  it("chooses so many cells for each token, or all there are", () => {
    expect(shapesOf(sparse, "topK")[0]).toEqual([64, 8, 1, 1])
    expect(shapesOf(sparse, "topK", { cells: 32 })[0]).toEqual([32, 8, 1, 1])
    expect(shapesOf(sparse, "topK", { streams: 4, sequences: 4 })[0]).toEqual([64, 2, 1, 4])
  })

  it("scores in layers that have one of their own, and every layer's mask is opened where it chose", () => {
    const counts = (architecture: Architecture) => [
      shapesOf(architecture, "indexTokens").length,
      shapesOf(architecture, "fill").length,
    ]
    expect(counts(sparse)).toEqual([4, 8])
    expect(counts(shared)).toEqual([2, 8])
  })

  it("reads a mask in 16 bits beside one in 32 without flash attention", () => {
    const masks = buildModelGraph(sparse, { ...sizes, flashAttention: false }).leaves.filter(
      ({ input, shape }) => input && shape[0] === 512,
    )
    expect(masks.map(({ type }) => type).toSorted()).toEqual(["f16", "f32"])
  })

  it("spreads queries and keys by a matrix as wide as they are, but for one architecture", () => {
    const isRotation = ({ input, shape }: { input: boolean; shape: readonly number[] }) =>
      input && shape[0] === 16 && shape[1] === 16
    expect(buildModelGraph(sparse, sizes).leaves.filter(isRotation)).toHaveLength(1)
    expect(buildModelGraph(connected, sizes).leaves.filter(isRotation)).toHaveLength(0)
  })
})

describe("an indexer of blocks of positions", () => {
  it("works over as many positions as an empty cache has, whatever its cells, and over a stream at a time", () => {
    const ofStream = [8, 2, 8, 1]
    expect(shapesOf(inBlocks, "pool")).toEqual([ofStream, ofStream, ofStream])
    expect(shapesOf(inBlocks, "pool", { cells: 4096 })).toEqual([ofStream, ofStream, ofStream])
    expect(shapesOf(inBlocks, "pool", { sequences: 2, streams: 2 })).toHaveLength(3 * 2)
  })

  it("gathers what was chosen for one token of each stream", () => {
    const changed = { tokens: 4, sequences: 4, streams: 4 }
    expect(shapesOf(inBlocks, "pool", changed)).toEqual(Array.from({ length: 3 }, () => [8, 2, 1, 4]))
    const read = buildModelGraph(inBlocks, { ...sizes, ...changed }).nodes.filter(
      ({ operation }) => operation === "flashAttention",
    )
    // All cells in the dense layer, four blocks of 32 in the others.
    expect(read.map(({ sources }) => sources[1]?.shape[1])).toEqual([512, 128, 128, 128])
  })

  it("leaves all cells to be read without flash attention, and where sequences share a cache", () => {
    expect(shapesOf(inBlocks, "pool", { flashAttention: false })).toEqual([])
    expect(shapesOf(inBlocks, "pool", { sequences: 2 })).toEqual([])
  })
})

describe("attention over compressed tokens", () => {
  it("reads the window's cells and the entries of all the past, which are padded", () => {
    const cells = shapesOf(compressed, "flashAttention").length
    expect(cells).toBe(4)
    const read = buildModelGraph(compressed, { ...sizes, cells: 40_000 })
      .nodes.filter(({ operation }) => operation === "flashAttention")
      .map(({ sources }) => sources[1]?.shape[1])
    expect(read).toEqual([256, 256 + 512, 256 + 10_240, 256 + 512])
  })

  it("makes room for an entry of every group of tokens, and one more a sequence", () => {
    const entries = (changed: Partial<GraphSizes>) => shapesOf(compressed, "sumRows", changed).map((shape) => shape[2])
    // Two by the ratio of four, the indexer's among them, and two by 128.
    expect(entries({}).filter((count) => count > 1)).toEqual([3, 3])
    expect(entries({ sequences: 2, streams: 2 }).filter((count) => count > 1)).toEqual([2, 4, 4, 2])
  })
})

describe("residual streams", () => {
  it("become one behind the rows that have outputs", () => {
    expect(shapesOf(compressed, "getRows").at(-1)).toEqual([4 * 64, 2, 1, 1])
    expect(shapesOf(connected, "getRows").at(-1)).toEqual([3 * 64, 2, 1, 1])
  })

  it("are mixed in one operation or each by itself", () => {
    expect(shapesOf(compressed, "addToStreams")).toHaveLength(4 * 2)
    expect(shapesOf(connected, "addToStreams")).toEqual([])
    // Each write makes one of three, one after another.
    const written = shapesOf(connected, "concat").filter(([width, , tokens]) => width === 64 && tokens === 8)
    expect(written.map(([, streams]) => streams)).toEqual(Array.from({ length: 8 }, () => [2, 3]).flat())
  })
})
