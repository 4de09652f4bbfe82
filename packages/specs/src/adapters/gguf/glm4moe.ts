import { type Architecture, blocksOf, layersOf } from "../../architecture/architecture.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { ggufFields, transformerConfig } from "./config.ts"
import { bool, float32, onlyBlock, transformerMetadata, trunkBlocks, uint32 } from "./metadata.ts"

/** llama.cpp's numbers for the routers' scoring functions (src/llama-hparams.h, v0.5.0). */
const gatingFunctions = { softmax: 1, sigmoid: 2 } as const

export function glm4moeMetadata(architecture: Architecture): GgufMetadata {
  const prefix = "glm4moe"
  const experts = onlyBlock(trunkBlocks(architecture, "experts"), "experts")
  const leading = layersOf(architecture).findIndex((layer) => blocksOf(layer).some(({ kind }) => kind === "experts"))
  return {
    ...transformerMetadata(architecture, prefix),
    [`${prefix}.expert_count`]: uint32(experts.experts),
    [`${prefix}.expert_used_count`]: uint32(experts.active),
    [`${prefix}.expert_feed_forward_length`]: uint32(experts.size),
    [`${prefix}.expert_shared_count`]: uint32(experts.shared?.count ?? 0),
    [`${prefix}.leading_dense_block_count`]: uint32(leading),
    [`${prefix}.expert_gating_func`]: uint32(gatingFunctions[experts.router.scoring]),
    [`${prefix}.expert_weights_norm`]: bool(experts.router.normalize),
    ...(experts.router.scale === undefined
      ? {}
      : { [`${prefix}.expert_weights_scale`]: float32(experts.router.scale) }),
    [`${prefix}.nextn_predict_layers`]: uint32(architecture.predictionLayers.length),
  }
}

export function glm4moeConfig(header: GgufHeader): HuggingFaceConfig {
  const fields = ggufFields(header, "glm4moe")
  const predictionLayers = fields.number("nextn_predict_layers") ?? 0
  return {
    model_type: "glm4_moe",
    ...transformerConfig(header, fields, predictionLayers),
    use_qk_norm: fields.has("blk.0.attn_q_norm.weight"),
    n_routed_experts: fields.number("expert_count"),
    num_experts_per_tok: fields.number("expert_used_count"),
    moe_intermediate_size: fields.number("expert_feed_forward_length"),
    n_shared_experts: fields.number("expert_shared_count"),
    first_k_dense_replace: fields.number("leading_dense_block_count"),
    norm_topk_prob: fields.boolean("expert_weights_norm"),
    routed_scaling_factor: fields.number("expert_weights_scale"),
    num_nextn_predict_layers: predictionLayers,
  }
}
