import type { Architecture, LayerGroup } from "../architecture/architecture.ts"
import type { ExpertsBlock } from "../architecture/blocks/experts.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { preNormLayer, readExperts, readTransformer } from "./transformer.ts"

/**
 * GLM-4.5, 4.6, 4.7 and their Air forms: leading dense layers, then experts beside a shared one, and layers
 * that predict a further token with copies of the embedding and the head.
 */
export function glm4Moe(config: ConfigReader): Architecture {
  const fields = readTransformer(config)
  const attention = {
    ...fields.attention,
    ...(config.boolean("attention_bias", false) ? { qkvBias: true } : {}),
    ...(config.boolean("use_qk_norm", false) ? { qkNorm: true } : {}),
  }
  const leading = Math.min(config.optionalInteger("first_k_dense_replace") ?? 0, fields.layers)
  const predictionLayers = config.optionalInteger("num_nextn_predict_layers", limits.predictionLayers) ?? 0
  const size = config.integer("moe_intermediate_size")
  const shared = config.optionalInteger("n_shared_experts", Math.floor(limits.size / size)) ?? 0
  const scale = config.number("routed_scaling_factor", { fallback: 1, least: 0, most: limits.size })
  const experts: ExpertsBlock = {
    kind: "experts",
    ...readExperts(config, fields.layers - leading + predictionLayers, {
      experts: "n_routed_experts",
      active: "num_experts_per_tok",
    }),
    size,
    gated: true,
    activation: fields.dense.activation,
    ...(shared > 0 ? { shared: { count: shared, size: size * shared } } : {}),
    router: {
      scoring: "sigmoid",
      selectionBias: true,
      normalize: config.boolean("norm_topk_prob", true),
      ...(scale === 1 ? {} : { scale }),
    },
  }
  const { norm } = fields
  // llama.cpp's converter calls the second norm after its place, where other families name it after what follows.
  const secondNorm: NormBlock = { ...norm, tensor: { gguf: "post_attention_norm" } }
  const layer = (feedForward: ExpertsBlock | typeof fields.dense) =>
    preNormLayer(norm, attention, secondNorm, feedForward)
  const groups: LayerGroup[] = [
    { repeat: leading, layers: [layer(fields.dense)] },
    { repeat: fields.layers - leading, layers: [layer(experts)] },
  ]
  return {
    names: { huggingFace: config.modelType, gguf: "glm4moe" },
    hiddenSize: fields.hiddenSize,
    vocabularySize: fields.vocabularySize,
    contextLength: fields.contextLength,
    tiedEmbeddings: fields.tiedEmbeddings,
    groups: groups.filter(({ repeat }) => repeat > 0),
    outputNorm: norm,
    predictionLayers: Array.from({ length: predictionLayers }, () => [
      { kind: "predictionInput", ownEmbedding: true, ownHead: true, ownOutputNorm: true },
      ...layer(experts),
    ]),
  }
}
