import type { Architecture } from "../../architecture/architecture.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { expertsConfig, ggufFields, transformerConfig } from "./config.ts"
import { expertsMetadata, transformerMetadata } from "./metadata.ts"

export function glm4moeMetadata(architecture: Architecture): GgufMetadata {
  const prefix = "glm4moe"
  return { ...transformerMetadata(architecture, prefix), ...expertsMetadata(architecture, prefix) }
}

export function glm4moeConfig(header: GgufHeader): HuggingFaceConfig {
  const fields = ggufFields(header, "glm4moe")
  const predictionLayers = fields.number("nextn_predict_layers") ?? 0
  return {
    model_type: "glm4_moe",
    ...transformerConfig(header, fields, predictionLayers),
    ...expertsConfig(fields),
    use_qk_norm: fields.has("blk.0.attn_q_norm.weight"),
    num_nextn_predict_layers: predictionLayers,
  }
}
