import { type Architecture, type Block, blocksOf, type Layer, predictionLayersOf } from "@plimsoll/specs"

/** What the rules know of a model beside its tensors. */
export interface ModelContext {
  /** `general.architecture`; only `families.ts` looks at it. */
  readonly family: string | undefined
  /** Layers in the file, prediction layers included. */
  readonly layers: number
  /** Layers without those that predict further tokens. */
  readonly trunkLayers: number
  /** Routed experts of a layer that has them, 0 where no layer has. */
  readonly experts: number
  /** Query heads of the first layer as the file states them, 0 where it states none. */
  readonly heads: number
  readonly kvHeads: number
}

function headsIn(layer: Layer): Pick<ModelContext, "heads" | "kvHeads"> | undefined {
  for (const block of blocksOf(layer)) {
    if (block.kind === "attention") return { heads: block.heads, kvHeads: block.kvHeads }
    if (block.kind === "latentAttention") return { heads: block.heads, kvHeads: block.fusedKeyValue ? block.heads : 1 }
    if (block.kind === "compressedAttention") return { heads: block.heads, kvHeads: 1 }
  }
  return undefined
}

/**
 * Converters write one count of heads for all layers (llama.cpp v0.5.0 conversion/base.py:1412), for layers of these
 * kinds too, and zeros for other layers without attention (conversion/granite.py:507, jamba.py:47, kimi_linear.py:98).
 */
const countedAsAttention: ReadonlySet<Block["kind"]> = new Set<Block["kind"]>(["gatedDelta", "lightning"])

/** Heads of the first layer, as the file's metadata states them. */
function headsOf(layers: readonly Layer[]): Pick<ModelContext, "heads" | "kvHeads"> {
  const [first = []] = layers
  const stated = blocksOf(first).some(({ kind }) => countedAsAttention.has(kind)) ? layers : [first]
  for (const layer of stated) {
    const heads = headsIn(layer)
    if (heads) return heads
  }
  return { heads: 0, kvHeads: 0 }
}

/** Reads from the blocks what `llama-quantize` reads from a file's metadata. */
export function contextOf(architecture: Architecture): ModelContext {
  const { groups } = architecture
  const distinct = groups.flatMap(({ layers }) => layers)
  const experts = distinct.flatMap(blocksOf).find((block) => block.kind === "experts")
  const trunkLayers = groups.reduce((sum, { repeat, layers }) => sum + repeat * layers.length, 0)
  return {
    family: architecture.names.gguf,
    layers: trunkLayers + predictionLayersOf(architecture, "gguf").length,
    trunkLayers,
    experts: experts?.kind === "experts" ? experts.experts : 0,
    ...headsOf(distinct),
  }
}

/** Query heads that share one key and value head in the first layer (llama.cpp v0.5.0 src/llama-hparams.cpp:99). */
export function groupSizeOf({ heads, kvHeads }: ModelContext): number {
  return kvHeads === 0 ? 0 : Math.floor(heads / kvHeads)
}
