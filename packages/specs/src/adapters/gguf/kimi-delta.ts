import type { Architecture } from "../../architecture/architecture.ts"
import { blocksOf, layersOf } from "../../architecture/architecture.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { type GgufFields, ggufFields } from "./config.ts"
import { latentConfig, latentExpertsConfig, latentMetadata } from "./latent.ts"
import { bool, expertsMetadata, float32, onlyBlock, prefixed, trunkBlocks, uint32 } from "./metadata.ts"
import type { GgufAdapter } from "./registry/adapter.ts"

/** Latent attention, routed experts, and linear layers, which llama.cpp tells by their lack of key heads. */
function deltaMetadata(architecture: Architecture, prefix: string): GgufMetadata {
  const delta = onlyBlock(trunkBlocks(architecture, "kimiDelta"), "a delta rule")
  return {
    ...latentMetadata(architecture, prefix),
    ...expertsMetadata(architecture, prefix),
    ...prefixed(prefix, {
      "ssm.conv_kernel": uint32(delta.kernel),
      "kda.head_dim": uint32(delta.headDim),
      "kda.gate_lower_bound": delta.lowerBound === undefined ? undefined : float32(delta.lowerBound),
    }),
  }
}

/** Indexes of the layers with key heads, counted from one. */
function fullLayers(fields: GgufFields): readonly number[] {
  const kvHeads = fields.numbers("attention.head_count_kv", fields.number("block_count") ?? 0) ?? []
  return kvHeads.flatMap((heads, index) => (heads > 0 ? [index + 1] : []))
}

function deltaConfig(header: GgufHeader, fields: GgufFields): HuggingFaceConfig {
  return {
    ...latentConfig(header, fields),
    ...latentExpertsConfig(fields),
    linear_attn_config: {
      full_attn_layers: fullLayers(fields),
      num_heads: fields.number("attention.head_count"),
      head_dim: fields.number("kda.head_dim"),
      short_conv_kernel_size: fields.number("ssm.conv_kernel"),
      gate_lower_bound: fields.number("kda.gate_lower_bound"),
      use_full_rank_gate: header.tensors.some(({ name }) => name.endsWith(".ssm_g.weight")),
    },
  }
}

export const kimiLinearGguf: GgufAdapter = {
  metadata: (architecture) => deltaMetadata(architecture, "kimi-linear"),
  config: (header) => ({ model_type: "kimi_linear", ...deltaConfig(header, ggufFields(header, "kimi-linear")) }),
}

export const kimiK3Gguf: GgufAdapter = {
  metadata: (architecture) => {
    const experts = onlyBlock(trunkBlocks(architecture, "experts"), "experts")
    const depth = layersOf(architecture)
      .flatMap(blocksOf)
      .find((block) => block.kind === "depthAttention")
    const { bounds = { gate: 1, linear: 1 }, latent } = experts
    return {
      ...deltaMetadata(architecture, "kimi-k3"),
      ...prefixed("kimi-k3", {
        expert_latent_length: latent && uint32(latent.size),
        "attn_res.block_size": uint32(depth?.span ?? 0),
        "activation.situ_beta": float32(bounds.gate),
        "activation.situ_linear_beta": float32(bounds.linear),
      }),
    }
  },
  config: (header) => {
    const fields = ggufFields(header, "kimi-k3")
    const names = header.tensors.map(({ name }) => name)
    return {
      model_type: "kimi_linear",
      ...deltaConfig(header, fields),
      attn_res_block_size: fields.number("attn_res.block_size"),
      activation_situ_beta: fields.number("activation.situ_beta"),
      activation_situ_linear_beta: fields.number("activation.situ_linear_beta"),
      routed_expert_hidden_size: fields.number("expert_latent_length"),
      latent_moe_use_norm: names.some((name) => name.endsWith(".ffn_routed_norm.weight")),
      mla_use_output_gate: names.some((name) => name.endsWith(".attn_gate.weight")),
    }
  },
}

export const bailingmoe3Gguf: GgufAdapter = {
  metadata: (architecture) => ({
    ...deltaMetadata(architecture, "bailingmoe3"),
    "bailingmoe3.kda.safe_gate": bool(true),
  }),
  config: (header) => {
    const fields = ggufFields(header, "bailingmoe3")
    const predictionLayers = fields.number("nextn_predict_layers") ?? 0
    return {
      model_type: "bailing_hybrid",
      ...latentConfig(header, fields, predictionLayers),
      ...latentExpertsConfig(fields),
      num_nextn_predict_layers: predictionLayers,
      head_dim: fields.number("kda.head_dim"),
      short_conv_kernel_size: fields.number("ssm.conv_kernel"),
      kda_lower_bound: fields.number("kda.gate_lower_bound"),
      layer_group_size: fullLayers(fields)[0],
    }
  },
}
