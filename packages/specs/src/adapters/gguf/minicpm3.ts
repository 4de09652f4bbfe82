import type { Architecture } from "../../architecture/architecture.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { ggufFields } from "./config.ts"
import { latentConfig, latentMetadata } from "./latent.ts"
import { onlyBlock, prefixed, trunkBlocks, uint32 } from "./metadata.ts"

/** llama.cpp v0.5.0 runs this family with whole keys and values (src/models/minicpm3.cpp). */
export function minicpm3Metadata(architecture: Architecture): GgufMetadata {
  const { heads, keyDim, valueDim } = onlyBlock(trunkBlocks(architecture, "latentAttention"), "latent attention")
  return {
    ...latentMetadata(architecture, "minicpm3"),
    ...prefixed("minicpm3", {
      "attention.head_count_kv": uint32(heads),
      "attention.key_length": uint32(keyDim),
      "attention.value_length": uint32(valueDim),
    }),
  }
}

export function minicpm3Config(header: GgufHeader): HuggingFaceConfig {
  const fields = ggufFields(header, "minicpm3")
  const factors = fields.shape("rope_factors_long.weight")
  return {
    model_type: "minicpm3",
    ...latentConfig(header, fields),
    v_head_dim: fields.number("attention.value_length"),
    rope_scaling: factors ? { type: "longrope", long_factor: [], short_factor: [] } : null,
  }
}
