import {
  type Architecture,
  type Block,
  blocksOf,
  type Layer,
  layersOf,
  type Tensor,
  type TensorRole,
} from "@plimsoll/specs"
import type { Parallelism } from "./parallelism.ts"

/** The part of a tensor that one rank has. */
export type Share = readonly [part: number, of: number]

const whole: Share = [1, 1]

/** Matrices and vectors that are divided by heads or by the width of a hidden layer. */
const divided: ReadonlySet<TensorRole> = new Set([
  ...["query", "queryUp", "keyValueUp", "keyUp", "valueUp", "attentionOutput", "attentionGate", "sinks"],
  ...["gate", "up", "gateUp", "down"],
  ...["mixerInput", "mixerOutput", "convolution", "stateParameters", "decay", "beta", "timeMix", "skip"],
] as const)

/** Tables of which each rank has a range of rows. */
const tables: ReadonlySet<TensorRole> = new Set(["tokenEmbedding", "output", "perLayerEmbedding", "ngramTable"])

/** Biases of matrices whose outputs are divided; others are added once, after ranks have been summed. */
const dividedBias = /(?:^|[._])(?:q|k|v|qkv|query_key_value|gate|up|gate_up|in|dt|b|conv1d)(?:_proj)?[._]bias$/

function blocksAt(architecture: Architecture, layer: number | undefined): readonly Block[] {
  if (layer === undefined) return []
  const layers: readonly Layer[] = [...layersOf(architecture), ...architecture.predictionLayers]
  const found = layers[layer]
  return found ? blocksOf(found) : []
}

/** Key and value heads that a rank has: at least one, the same as its neighbours' where there are fewer than ranks. */
export function headsOfRank(kvHeads: number, ranks: number): number {
  return Math.max(1, Math.ceil(kvHeads / ranks))
}

type AttentionLike = Extract<Block, { readonly kind: "attention" | "crossAttention" }>

function attentionOf(blocks: readonly Block[]): AttentionLike | undefined {
  return blocks.find((block) => block.kind === "attention" || block.kind === "crossAttention")
}

/** Queries, keys and values in one matrix: each by its own heads. */
function fusedShare({ heads, kvHeads, keyDim, valueDim }: AttentionLike, gated: boolean, ranks: number): Share {
  const queries = heads * keyDim * (gated ? 2 : 1)
  const pair = keyDim + valueDim
  return [queries / ranks + headsOfRank(kvHeads, ranks) * pair, queries + kvHeads * pair]
}

/** What enters the state is shared by heads in groups; a group is on every rank that has a head of it. */
function groupedShare(blocks: readonly Block[], ranks: number): Share {
  const block = blocks.find(({ kind }) => kind === "mamba2")
  if (block?.kind !== "mamba2") return [1, ranks]
  const { heads, headDim, groups, stateSize } = block
  const inner = 2 * heads * headDim + heads
  const outer = 2 * groups * stateSize
  return [inner / ranks + 2 * headsOfRank(groups, ranks) * stateSize, inner + outer]
}

/**
 * The part of a tensor that each rank of a tensor-parallel group has (as vLLM 0.30 vllm/model_executor/layers/linear.py,
 * vocab_parallel_embedding.py and fused_moe/layer.py; SGLang and TensorRT-LLM took the same from Megatron).
 *
 * @returns a part of the whole; routers, norms, latent vectors and indexers are whole on every rank
 */
export function shareOf(tensor: Tensor, architecture: Architecture, parallelism: Parallelism): Share {
  const { tensor: ranks, data, expert } = parallelism
  const { role } = tensor
  if (tensor.experts) {
    if (expert > 1) return [Math.ceil(tensor.experts.total / expert), tensor.experts.total]
    // Without expert parallelism the copies share experts as ranks do.
    return role === "bias" && /down_proj/.test(tensor.name) ? whole : [1, ranks * data]
  }
  if (tables.has(role)) return [1, ranks]
  if (ranks === 1) return whole
  if (role === "bias") return dividedBias.test(tensor.name) ? [1, ranks] : whole
  const blocks = blocksAt(architecture, tensor.layer)
  const attention = attentionOf(blocks)
  if ((role === "key" || role === "value") && attention)
    return [headsOfRank(attention.kvHeads, ranks), attention.kvHeads]
  if (role === "queryKeyValue")
    return attention ? fusedShare(attention, "gate" in attention && attention.gate === "query", ranks) : [1, ranks]
  if (role === "mixerInput") return groupedShare(blocks, ranks)
  // Recurrent layers with projections of their own divide keys and values by their own heads.
  if (role === "key" || role === "value") return [1, ranks]
  return divided.has(role) ? [1, ranks] : whole
}
