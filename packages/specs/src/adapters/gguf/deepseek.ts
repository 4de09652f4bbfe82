import type { Architecture } from "../../architecture/architecture.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { ggufFields } from "./config.ts"
import { latentConfig, latentExpertsConfig, latentMetadata } from "./latent.ts"
import { expertsMetadata } from "./metadata.ts"
import type { GgufAdapter } from "./registry/adapter.ts"

/** Latent attention and routed experts under one of llama.cpp's names for them. */
export function deepseekGguf(prefix: string, modelType: (found: HuggingFaceConfig) => string): GgufAdapter {
  return {
    metadata: (architecture: Architecture) => ({
      ...latentMetadata(architecture, prefix),
      ...expertsMetadata(architecture, prefix),
    }),
    config: (header: GgufHeader) => {
      const fields = ggufFields(header, prefix)
      const predictionLayers = fields.number("nextn_predict_layers") ?? 0
      const found = {
        ...latentConfig(header, fields, predictionLayers),
        ...latentExpertsConfig(fields),
        num_nextn_predict_layers: predictionLayers,
      }
      return { model_type: modelType(found), ...found }
    },
  }
}

/** One architecture of llama.cpp holds several model types, which these fields tell apart. */
export function deepseek2ModelType(found: HuggingFaceConfig): string {
  if (found.num_nextn_predict_layers) return "glm4_moe_lite"
  if (found.topk_method === "noaux_tc") return "deepseek_v3"
  return found.norm_topk_prob ? "mistral_large_3" : "deepseek_v2"
}
