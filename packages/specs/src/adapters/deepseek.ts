import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readIndexer, readLatentAttention, readPredictionLayers } from "./latent.ts"
import { type RoutingDefaults, readRoutedLayers } from "./routed-layers.ts"
import { preNormLayer, readFrame } from "./transformer.ts"

/** How one family of latent attention over routed experts differs from the others. */
interface LatentMixture {
  readonly gguf: string
  readonly routing: RoutingDefaults
  readonly indexer?: boolean
  /** Copies stored with the layers that predict further tokens. */
  readonly prediction?: { readonly embedding: boolean; readonly head: boolean }
  readonly predictionLayersIn?: Architecture["predictionLayersIn"]
  readonly fusedGateUp?: "both"
}

const softmax: RoutingDefaults = { scoring: "softmax", selectionBias: false, normalize: false, scale: 1 }
const sigmoid: RoutingDefaults = { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 }

function latentMixture(config: ConfigReader, options: LatentMixture): Architecture {
  const fields = readFrame(config)
  const { norm, layers } = fields
  const attention = readLatentAttention(config)
  const indexer = options.indexer ? readIndexer(config) : undefined
  const { at, experts } = readRoutedLayers(config, layers, options.routing)
  const fused = options.fusedGateUp ? ({ fusedGateUp: options.fusedGateUp, stacked: "rowsFirst" } as const) : {}
  const attentionAt = (layer: number) => (indexer ? { ...attention, indexer: indexer(layer) } : attention)
  const layer = (index: number, feedForward: ReturnType<typeof at>) =>
    preNormLayer(
      norm,
      attentionAt(index),
      norm,
      feedForward.kind === "experts" ? { ...feedForward, ...fused } : feedForward,
    )
  return decoder(config, fields, {
    gguf: options.gguf,
    layer: (index) => layer(index, at(index)),
    predictionLayers: readPredictionLayers(
      config,
      () => layer(layers, experts),
      options.prediction ?? { embedding: false, head: false },
    ),
    predictionLayersIn: options.predictionLayersIn,
  })
}

/** DeepSeek-V2 and its Lite and Coder forms. */
export function deepseekV2(config: ConfigReader): Architecture {
  return latentMixture(config, { gguf: "deepseek2", routing: softmax })
}

/** DeepSeek-V3, R1, Kimi K2, Moonlight: the layer that predicts a further token is left out of the GGUF. */
export function deepseekV3(config: ConfigReader): Architecture {
  const prediction = { embedding: true, head: true }
  return latentMixture(config, { gguf: "deepseek2", routing: sigmoid, prediction, predictionLayersIn: "checkpoint" })
}

/** DeepSeek-V3.2: an indexer in every layer. */
export function deepseekV32(config: ConfigReader): Architecture {
  const prediction = { embedding: true, head: true }
  return latentMixture(config, { gguf: "deepseek32", routing: sigmoid, indexer: true, prediction })
}

/** GLM-4.7-Flash. */
export function glm4MoeLite(config: ConfigReader): Architecture {
  const routing = { ...sigmoid, scale: 1.8 }
  return latentMixture(config, { gguf: "deepseek2", routing, prediction: { embedding: true, head: true } })
}

/** GLM-5 to 5.2: an indexer in every layer, or in some whose choice the following layers share. */
export function glmMoeDsa(config: ConfigReader): Architecture {
  return latentMixture(config, { gguf: "glm-dsa", routing: sigmoid, indexer: true })
}

/** Mistral Small 4: all layers with experts, whose gate and up matrices are one. */
export function mistral4(config: ConfigReader): Architecture {
  return latentMixture(config, { gguf: "mistral4", routing: { ...softmax, normalize: true }, fusedGateUp: "both" })
}

/** Mistral Large 3. */
export function mistralLarge3(config: ConfigReader): Architecture {
  return latentMixture(config, { gguf: "deepseek2", routing: { ...softmax, normalize: true } })
}
