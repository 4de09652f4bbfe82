import { type Architecture, predictionLayersOf } from "../../architecture/architecture.ts"
import type { GgufMetadata, GgufValue } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { type GgufFields, ggufFields, transformerConfig } from "./config.ts"
import { prefixed, transformerMetadata, uint32 } from "./metadata.ts"
import type { GgufAdapter } from "./registry/adapter.ts"
import { windowConfig, windowMetadata } from "./windows.ts"

/** What a family says beyond the keys that all decoders share. */
export interface DenseGguf {
  readonly metadata?: (architecture: Architecture) => Readonly<Record<string, GgufValue | undefined>>
  /** Keys without the architecture's prefix. */
  readonly general?: (architecture: Architecture) => GgufMetadata
  readonly config?: (fields: GgufFields) => HuggingFaceConfig
}

/**
 * Grouped attention and one feed-forward network a layer, under one of llama.cpp's names.
 *
 * @param modelType - the `model_type` that the file's checkpoint had, or one with the same blocks
 */
export function denseGgufAdapter(
  prefix: string,
  modelType: string | ((fields: GgufFields) => string),
  { metadata, general, config }: DenseGguf = {},
): GgufAdapter {
  return {
    metadata: (architecture) => ({
      ...transformerMetadata(architecture, prefix),
      ...windowMetadata(architecture, prefix),
      ...prefixed(prefix, { ...predictionKeys(architecture), ...metadata?.(architecture) }),
      ...general?.(architecture),
    }),
    config: (header) => {
      const fields = ggufFields(header, prefix)
      const predictionLayers = fields.number("nextn_predict_layers") ?? 0
      return {
        model_type: typeof modelType === "string" ? modelType : modelType(fields),
        num_nextn_predict_layers: predictionLayers,
        ...transformerConfig(header, fields, predictionLayers),
        ...windowConfig(fields),
        ...scalesConfig(fields),
        ...ropeScaling(fields),
        ...config?.(fields),
      }
    },
  }
}

function predictionKeys(architecture: Architecture): Readonly<Record<string, GgufValue>> {
  const { length } = predictionLayersOf(architecture, "gguf")
  return length > 0 ? { nextn_predict_layers: uint32(length) } : {}
}

/** Fixed factors, as configs name them. */
export function scalesConfig(fields: GgufFields): HuggingFaceConfig {
  const logits = fields.number("logit_scale")
  return {
    embedding_multiplier: fields.number("embedding_scale"),
    residual_multiplier: fields.number("residual_scale"),
    attention_multiplier: fields.number("attention.scale"),
    logit_scale: logits,
    logits_scaling: logits,
    output_multiplier: logits,
  }
}

/** Scaled frequencies, as far as blocks need them: which tensors of factors there are, and sections. */
export function ropeScaling(fields: GgufFields): HuggingFaceConfig {
  if (fields.has("rope_factors_long.weight")) return { rope_scaling: { type: "longrope", long_factor: [] } }
  if (fields.has("rope_freqs.weight")) return { rope_scaling: { rope_type: "llama3" } }
  const sections = fields.numbers("rope.dimension_sections", 4)
  if (!sections) return {}
  const end = sections.findLastIndex((pairs) => pairs > 0) + 1
  return { rope_scaling: { mrope_section: sections.slice(0, end) } }
}
