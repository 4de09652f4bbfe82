import type { Architecture } from "../../architecture/architecture.ts"
import type { GgufValue } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { expertsConfig, type GgufFields, ggufFields, transformerConfig } from "./config.ts"
import { ropeScaling, scalesConfig } from "./dense.ts"
import { expertsMetadata, perLayer, prefixed, transformerMetadata, uint32, uint32PerLayer } from "./metadata.ts"
import type { GgufAdapter } from "./registry/adapter.ts"
import { attentionOfAll, windowConfig, windowMetadata } from "./windows.ts"

/** What a family says beyond the keys that all mixtures share. */
export interface MixtureGguf {
  readonly metadata?: (architecture: Architecture) => Readonly<Record<string, GgufValue | undefined>>
  readonly config?: (fields: GgufFields, found: HuggingFaceConfig) => HuggingFaceConfig
}

/**
 * Grouped attention and routed experts under one of llama.cpp's names.
 *
 * @param modelType - the `model_type` that the file's checkpoint had, or one with the same blocks
 */
export function mixtureGgufAdapter(
  prefix: string,
  modelType: string,
  { metadata, config }: MixtureGguf = {},
): GgufAdapter {
  return {
    metadata: (architecture) => ({
      ...transformerMetadata(architecture, prefix),
      ...windowMetadata(architecture, prefix),
      ...expertsMetadata(architecture, prefix),
      ...prefixed(prefix, { ...sizes(architecture), ...metadata?.(architecture) }),
    }),
    config: (header) => {
      const fields = ggufFields(header, prefix)
      const predictionLayers = fields.number("nextn_predict_layers") ?? 0
      const found = {
        model_type: modelType,
        ...transformerConfig(header, fields, predictionLayers),
        ...windowConfig(fields),
        ...expertsConfig(fields),
        ...scalesConfig(fields),
        ...ropeScaling(fields),
        num_nextn_predict_layers: predictionLayers,
      }
      return { ...found, ...config?.(fields, found) }
    },
  }
}

/** Sizes that differ between layers, and the experts' width where llama.cpp reads it as that of a dense network. */
function sizes(architecture: Architecture): Readonly<Record<string, GgufValue | undefined>> {
  const attention = attentionOfAll(architecture)
  const heads = attention.flatMap((block) => block?.heads ?? [])
  const kvHeads = attention.flatMap((block) => block?.kvHeads ?? [])
  const experts = perLayer(architecture, "experts").find((block) => block !== undefined)
  const hasDense = perLayer(architecture, "dense").some((block) => block !== undefined)
  return {
    "attention.head_count": uint32PerLayer(heads),
    "attention.head_count_kv": uint32PerLayer(kvHeads),
    ...(experts && !hasDense ? { feed_forward_length: uint32(experts.size) } : {}),
  }
}
