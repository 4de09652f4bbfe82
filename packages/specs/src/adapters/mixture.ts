import type { Architecture, EmbeddingExtras, FamilyNames, Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { ExpertsBlock, SharedExperts } from "../architecture/blocks/experts.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import type { PredictionInputBlock } from "../architecture/blocks/prediction-input.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { type RoutingDefaults, readRoutedLayers } from "./routed-layers.ts"
import { preNormLayer, readAttention, readFrame, type TransformerDefaults } from "./transformer.ts"
import { readReaches } from "./windows.ts"

/** Routers as most families' configuration classes have them. */
export const softmax: RoutingDefaults = { scoring: "softmax", selectionBias: false, normalize: true, scale: 1 }
export const sigmoid: RoutingDefaults = { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 1 }

/** What a layer is made of before a family puts it together. */
export interface LayerParts {
  readonly norm: NormBlock
  readonly attention: AttentionBlock
  readonly feedForward: DenseBlock | ExpertsBlock
}

/** How one family of grouped attention over routed experts differs from the others. */
export interface Mixture {
  readonly gguf?: string | undefined
  readonly checkpoint?: FamilyNames["checkpoint"]
  readonly ggufTensors?: FamilyNames["ggufTensors"]
  readonly defaults?: TransformerDefaults
  readonly routing: RoutingDefaults
  /** What every expert block has beyond its sizes and its router. */
  readonly experts?: Partial<Pick<ExpertsBlock, "bias" | "fusedGateUp" | "stacked" | "activation" | "gated">>
  readonly sharedGate?: SharedExperts["gate"]
  /**
   * The attention of a layer, made of what all have; `isLocal` marks the layers with a window, also where the context
   * ends before the window does.
   */
  readonly attention?: (attention: AttentionBlock, layer: number, isLocal: boolean) => AttentionBlock
  /** Every how many layers attention sees everything, for configs that do not list it. */
  readonly every?: { readonly layers: number; readonly first?: boolean }
  readonly norm?: NormBlock
  /** @default each norm before its block */
  readonly layer?: (parts: LayerParts) => Layer
  readonly head?: Architecture["head"]
  readonly prediction?: Prediction
  readonly embeddingExtras?: EmbeddingExtras
  readonly scales?: Architecture["scales"]
}

/** Layers that predict further tokens, after the trunk. */
export interface Prediction {
  readonly input: Omit<PredictionInputBlock, "kind">
  /** How many there are where the config does not say. @default 0 */
  readonly layers?: number
  /** The layer's attention and feed-forward network; those of a trunk layer with experts where absent. */
  readonly parts?: (parts: LayerParts, dense: DenseBlock | undefined) => LayerParts
  /** True where the layer ends in a norm of its own that is not the head's. */
  readonly closingNorm?: boolean
}

const closing = {
  placement: "output",
  tensor: { gguf: "layer_output_norm", huggingFace: "final_layernorm" },
} as const

/** A decoder of grouped attention and routed experts. */
export function mixture(config: ConfigReader, family: Mixture): Architecture {
  const frame = readFrame(config, family.defaults)
  const norm = family.norm ?? frame.norm
  const base = readAttention(config, frame.hiddenSize, family.defaults)
  const reach = readReaches(config, frame.contextLength, family.every)
  const inAnyContext = readReaches(config, Number.POSITIVE_INFINITY, family.every)
  const routed = readRoutedLayers(config, frame.layers, family.routing)
  const finished = (block: DenseBlock | ExpertsBlock) => (block.kind === "experts" ? finish(block, family) : block)
  const attentionAt = (layer: number): AttentionBlock => {
    const attention = { ...base, ...reach(layer) }
    return family.attention?.(attention, layer, inAnyContext(layer).window !== undefined) ?? attention
  }
  const build = family.layer ?? ((parts) => preNormLayer(parts.norm, parts.attention, parts.norm, parts.feedForward))
  const predictionLayer = (layer: number): Layer => {
    const parts = { norm, attention: attentionAt(layer), feedForward: finished(routed.experts) }
    const input = family.prediction?.input ?? { ownEmbedding: false, ownHead: false, ownOutputNorm: false }
    return [
      { kind: "predictionInput", ...input },
      ...build(family.prediction?.parts?.(parts, routed.dense) ?? parts),
      ...(family.prediction?.closingNorm ? [{ ...norm, ...closing }] : []),
    ]
  }
  const predicted =
    config.optionalInteger("num_nextn_predict_layers", limits.predictionLayers) ?? family.prediction?.layers ?? 0
  return decoder(
    config,
    { ...frame, norm, attention: base },
    {
      ...family,
      layer: (layer) => build({ norm, attention: attentionAt(layer), feedForward: finished(routed.at(layer)) }),
      predictionLayers: family.prediction
        ? Array.from({ length: predicted }, (_, index) => predictionLayer(frame.layers + index))
        : [],
    },
  )
}

function finish(block: ExpertsBlock, { experts, sharedGate }: Mixture): ExpertsBlock {
  const { shared } = block
  return { ...block, ...experts, ...(shared && sharedGate ? { shared: { ...shared, gate: sharedGate } } : {}) }
}
