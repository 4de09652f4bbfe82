import type { Architecture, EmbeddingExtras, Layer } from "../architecture/architecture.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { groupLayers } from "../architecture/group-layers.ts"
import type { ConfigReader } from "./config.ts"
import { type FrameFields, readRopeFactors, type TransformerFields } from "./transformer.ts"

/** What a family's decoder has beyond the fields that all configs share. */
export interface DecoderOptions {
  /** `general.architecture`; absent where llama.cpp has none. */
  readonly gguf?: string | undefined
  /** How the checkpoint's tensor names differ from the usual ones. */
  readonly checkpoint?: Architecture["names"]["checkpoint"]
  /** How the GGUF's tensor names differ from the usual ones. */
  readonly ggufTensors?: Architecture["names"]["ggufTensors"]
  /** The layer at an index of the trunk. Equal layers are found and grouped. */
  readonly layer: (index: number) => Layer
  /** False where there is none. @default the norm of the fields */
  readonly outputNorm?: NormBlock | false | undefined
  readonly outputConnection?: Architecture["outputConnection"]
  readonly head?: Architecture["head"]
  readonly predictionLayers?: readonly Layer[] | undefined
  readonly predictionLayersIn?: Architecture["predictionLayersIn"]
  readonly embeddingExtras?: EmbeddingExtras | undefined
  readonly scales?: Architecture["scales"]
}

/** A decoder of `fields.layers` layers: the part that is the same for every family. */
export function decoder(
  config: ConfigReader,
  fields: FrameFields & Partial<Pick<TransformerFields, "attention">>,
  options: DecoderOptions,
): Architecture {
  const { attention } = fields
  const { outputNorm = fields.norm, predictionLayers = [], predictionLayersIn } = options
  const ropeFactors = attention && readRopeFactors(config, attention.rope?.dimensions ?? attention.keyDim)
  const embeddingExtras = { ...(ropeFactors ? { ropeFactors } : {}), ...options.embeddingExtras }
  return {
    names: {
      huggingFace: config.modelType,
      ...(options.gguf ? { gguf: options.gguf } : {}),
      ...(options.checkpoint ? { checkpoint: options.checkpoint } : {}),
      ...(options.ggufTensors ? { ggufTensors: options.ggufTensors } : {}),
    },
    hiddenSize: fields.hiddenSize,
    vocabularySize: fields.vocabularySize,
    contextLength: fields.contextLength,
    tiedEmbeddings: fields.tiedEmbeddings,
    groups: groupLayers(Array.from({ length: fields.layers }, (_, index) => options.layer(index))),
    ...(outputNorm ? { outputNorm } : {}),
    ...(options.outputConnection ? { outputConnection: options.outputConnection } : {}),
    ...(options.head ? { head: options.head } : {}),
    predictionLayers,
    ...(predictionLayersIn && predictionLayers.length > 0 ? { predictionLayersIn } : {}),
    ...(Object.keys(embeddingExtras).length > 0 ? { embeddingExtras } : {}),
    ...(options.scales ? { scales: options.scales } : {}),
  }
}
