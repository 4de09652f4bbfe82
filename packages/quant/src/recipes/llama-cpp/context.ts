import { type Architecture, blocksOf, type Layer, layersOf, predictionLayersOf } from "@plimsoll/specs"

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
  /** Query heads of the first layer, 0 where it has no attention. */
  readonly heads: number
  readonly kvHeads: number
}

function headsOf(layer: Layer | undefined): { heads: number; kvHeads: number } {
  for (const block of layer ? blocksOf(layer) : []) {
    if (block.kind === "attention") return { heads: block.heads, kvHeads: block.kvHeads }
    if (block.kind === "latentAttention") return { heads: block.heads, kvHeads: block.fusedKeyValue ? block.heads : 1 }
    if (block.kind === "compressedAttention") return { heads: block.heads, kvHeads: 1 }
  }
  return { heads: 0, kvHeads: 0 }
}

/** Reads from the blocks what `llama-quantize` reads from a file's metadata. */
export function contextOf(architecture: Architecture): ModelContext {
  const trunk = layersOf(architecture)
  const experts = trunk.flatMap(blocksOf).find((block) => block.kind === "experts")
  return {
    family: architecture.names.gguf,
    layers: trunk.length + predictionLayersOf(architecture, "gguf").length,
    trunkLayers: trunk.length,
    experts: experts?.kind === "experts" ? experts.experts : 0,
    ...headsOf(trunk[0]),
  }
}

/** Query heads that share one key and value head in the first layer (llama.cpp v0.5.0 src/llama-hparams.cpp:99). */
export function groupSizeOf({ heads, kvHeads }: ModelContext): number {
  return kvHeads === 0 ? 0 : Math.floor(heads / kvHeads)
}
