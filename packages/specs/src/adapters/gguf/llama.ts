import type { Architecture } from "../../architecture/architecture.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { ggufFields, transformerConfig } from "./config.ts"
import { transformerMetadata } from "./metadata.ts"

export function llamaMetadata(architecture: Architecture): GgufMetadata {
  return transformerMetadata(architecture, "llama")
}

export function llamaConfig(header: GgufHeader): HuggingFaceConfig {
  const fields = ggufFields(header, "llama")
  return {
    model_type: "llama",
    ...transformerConfig(header, fields),
    mlp_bias: fields.has("blk.0.ffn_up.bias"),
    rope_scaling: fields.has("rope_freqs.weight") ? { rope_type: "llama3" } : null,
  }
}
