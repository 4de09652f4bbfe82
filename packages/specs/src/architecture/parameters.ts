import type { Architecture } from "./architecture.ts"
import { elementsOf, type Tensor, type TensorRole } from "./tensor.ts"
import { tensorsOf } from "./tensors.ts"
import { towerElements } from "./tower-tensors.ts"

/** Parameter counts of the language model and of its towers, each part apart. */
export interface ParameterCounts {
  /** The published checkpoint: prediction layers and stored duplicates included, a tied head not counted twice. */
  readonly total: number
  /** In layers that predict further tokens, with the copies of embedding and head stored there. */
  readonly predictionLayers: number
  /** Vision and audio towers, which `total` does not include; `undefined` where the shape of one is unknown. */
  readonly towers: number | undefined
  /** Read for each token: without the input embedding, the inactive experts and the prediction layers. */
  readonly active: number
}

/** Tensors that a token reads a row or a few of. */
const tables: ReadonlySet<TensorRole> = new Set(["positions", "tokenTypes", "routingTable", "ngramTable"])

/**
 * Parameters that one token reads from this tensor.
 *
 * @param tiedEmbeddings - a tied embedding table is read as the head
 */
export function activeElements(tensor: Tensor, tiedEmbeddings: boolean): number {
  if (tensor.stage === "prediction" || tables.has(tensor.role)) return 0
  if (tensor.role === "perLayerEmbedding") return 0
  if (tensor.role === "tokenEmbedding" && !tiedEmbeddings) return 0
  const elements = elementsOf(tensor)
  return tensor.experts ? (elements / tensor.experts.total) * tensor.experts.active : elements
}

/** Elements of all tensors of the GGUF: as many as the checkpoint's, counted without naming every expert. */
export function elementsOfAll(architecture: Architecture): number {
  return tensorsOf(architecture, "gguf").reduce((sum, tensor) => sum + elementsOf(tensor), 0)
}

function elementsOfTowers({ towers = [] }: Architecture): number | undefined {
  const elements = towers.map(towerElements)
  return elements.reduce(
    (sum: number | undefined, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  )
}

/** How many experts a tensor stands for where the first is listed for all. */
function timesOf({ expert, experts }: Tensor): number {
  return expert === undefined || !experts ? 1 : experts.total
}

const known = new WeakMap<Architecture, ParameterCounts>()

/**
 * Counts parameters from the shapes of the published checkpoint; counted once for each architecture.
 *
 * @example
 * ```ts
 * parametersOf(glm45Air.architecture).total // 110468824832
 * ```
 */
export function parametersOf(architecture: Architecture): ParameterCounts {
  const counts = known.get(architecture) ?? countParameters(architecture)
  known.set(architecture, counts)
  return counts
}

function countParameters(architecture: Architecture): ParameterCounts {
  const { groups, tiedEmbeddings } = architecture
  const counts = { total: 0, predictionLayers: 0, towers: elementsOfTowers(architecture), active: 0 }
  const routed = new Map<NonNullable<Tensor["experts"]>, number>()
  // Layers that repeat and experts are listed once, and under no family's names: a checkpoint may name a million experts.
  const once = { ...architecture, names: {}, groups: groups.map(({ layers }) => ({ repeat: 1, layers })) }
  // Tensors that stand outside layers and are read with one have no index.
  const repeats = groups.flatMap(({ repeat, layers }) => layers.map(() => repeat))
  for (const tensor of tensorsOf(once, "huggingFace", { experts: "first" })) {
    const repeat = ((tensor.stage === "layer" && repeats[tensor.layer ?? -1]) || 1) * timesOf(tensor)
    const elements = elementsOf(tensor) * repeat
    counts.total += elements
    if (tensor.stage === "prediction") counts.predictionLayers += elements
    else if (tensor.experts) routed.set(tensor.experts, (routed.get(tensor.experts) ?? 0) + elements)
    else counts.active += activeElements(tensor, tiedEmbeddings) * repeat
  }
  // A block's experts are divided together, which leaves no remainder.
  for (const [{ total, active }, elements] of routed) counts.active += (elements / total) * active
  return counts
}
