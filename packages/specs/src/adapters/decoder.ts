import type { Architecture, EmbeddingExtras, Layer } from "../architecture/architecture.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { groupLayers } from "../architecture/group-layers.ts"
import type { ConfigReader } from "./config.ts"
import { readRopeFactors, type TransformerFields } from "./transformer.ts"

/** What a family's decoder has beyond the fields that all configs share. */
export interface DecoderOptions {
  /** `general.architecture`; absent where llama.cpp has none. */
  readonly gguf?: string | undefined
  /** How the checkpoint's tensor names differ from the usual ones. */
  readonly checkpoint?: Architecture["names"]["checkpoint"]
  /** The layer at an index of the trunk. Equal layers are found and grouped. */
  readonly layer: (index: number) => Layer
  /** @default the norm of the fields */
  readonly outputNorm?: NormBlock | undefined
  readonly head?: Architecture["head"]
  readonly predictionLayers?: readonly Layer[] | undefined
  readonly embeddingExtras?: EmbeddingExtras | undefined
}

/** A decoder of `fields.layers` layers: the part that is the same for every family. */
export function decoder(config: ConfigReader, fields: TransformerFields, options: DecoderOptions): Architecture {
  const rotated = fields.attention.rope?.dimensions ?? fields.attention.keyDim
  const ropeFactors = readRopeFactors(config, rotated)
  const embeddingExtras = { ...(ropeFactors ? { ropeFactors } : {}), ...options.embeddingExtras }
  return {
    names: {
      huggingFace: config.modelType,
      ...(options.gguf ? { gguf: options.gguf } : {}),
      ...(options.checkpoint ? { checkpoint: options.checkpoint } : {}),
    },
    hiddenSize: fields.hiddenSize,
    vocabularySize: fields.vocabularySize,
    contextLength: fields.contextLength,
    tiedEmbeddings: fields.tiedEmbeddings,
    groups: groupLayers(Array.from({ length: fields.layers }, (_, index) => options.layer(index))),
    outputNorm: options.outputNorm ?? fields.norm,
    ...(options.head ? { head: options.head } : {}),
    predictionLayers: options.predictionLayers ?? [],
    ...(Object.keys(embeddingExtras).length > 0 ? { embeddingExtras } : {}),
  }
}
