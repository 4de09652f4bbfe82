import { type Recipe, typesOf } from "@plimsoll/quant"
import { type Architecture, type AttentionBlock, blocksOf, elementsOf, layersOf } from "@plimsoll/specs"

/** What computing a token moves and multiplies, from the tensors of the file. */
export interface Work {
  readonly layers: number
  readonly hasExperts: boolean
  /** Share of a layer's experts that one token reads; 1 without experts. */
  readonly activeShare: number
  /** Bytes of weights every token reads: all but routed experts and the embedding table. */
  readonly sharedBytes: number
  /** Bytes of all routed experts. */
  readonly expertBytes: number
  /** Multiply-adds of a token outside routed experts. */
  readonly sharedElements: number
  /** Elements of all routed experts. */
  readonly expertElements: number
  /** Elements of keys and values that one token of context keeps, all layers together. */
  readonly cacheElements: number
  /** Multiply-adds of one query against one token of context, all layers together. */
  readonly attentionElements: number
  readonly quantized: boolean
}

const known = new WeakMap<Architecture, WeakMap<Recipe, Work>>()

/**
 * Counts the work of one token; the layers that predict further tokens are not run. Counted once for each
 * architecture and recipe, since rankings ask for every device.
 *
 * @param architecture - the model as blocks
 * @param recipe - a value of `@plimsoll/quant/recipes`
 * @returns bytes and elements, in all
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the recipe has no format for a tensor's shape
 * @example
 * ```ts
 * workOf(glm45Air.architecture, q4KM).activeShare // 0.0625: 8 of 128 experts
 * ```
 */
export function workOf(architecture: Architecture, recipe: Recipe): Work {
  const ofArchitecture = known.get(architecture) ?? new WeakMap<Recipe, Work>()
  known.set(architecture, ofArchitecture)
  const found = ofArchitecture.get(recipe) ?? countWork(architecture, recipe)
  ofArchitecture.set(recipe, found)
  return found
}

function countWork(architecture: Architecture, recipe: Recipe): Work {
  const attention = layersOf(architecture).flatMap((layer) =>
    blocksOf(layer).filter((block): block is AttentionBlock => block.kind === "attention"),
  )
  const sum = {
    sharedBytes: 0,
    expertBytes: 0,
    sharedElements: 0,
    expertElements: 0,
    activeShare: 1,
    quantizedBytes: 0,
  }
  for (const { tensor, type, bytes } of typesOf(architecture, recipe)) {
    if (tensor.stage === "prediction") continue
    if (tensor.role === "tokenEmbedding" && !architecture.tiedEmbeddings) continue
    const elements = elementsOf(tensor)
    if (!["f32", "f16", "bf16"].includes(type)) sum.quantizedBytes += bytes
    if (tensor.experts) {
      sum.expertBytes += bytes
      sum.expertElements += elements
      sum.activeShare = tensor.experts.active / tensor.experts.total
    } else {
      sum.sharedBytes += bytes
      sum.sharedElements += elements
    }
  }
  return {
    layers: layersOf(architecture).length,
    hasExperts: sum.expertBytes > 0,
    activeShare: sum.activeShare,
    sharedBytes: sum.sharedBytes,
    expertBytes: sum.expertBytes,
    sharedElements: sum.sharedElements,
    expertElements: sum.expertElements,
    cacheElements: attention.reduce((n, block) => n + block.kvHeads * (block.keyDim + block.valueDim), 0),
    attentionElements: attention.reduce((n, block) => n + block.heads * (block.keyDim + block.valueDim), 0),
    quantized: sum.quantizedBytes * 2 > sum.sharedBytes + sum.expertBytes,
  }
}
