import type { Architecture, LayerGroup } from "../architecture/architecture.ts"
import type { ExpertsBlock } from "../architecture/blocks/experts.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import type { ConfigReader } from "./config.ts"
import { preNormLayer, readTransformer } from "./transformer.ts"

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
  const size = config.integer("moe_intermediate_size")
  const shared = config.optionalInteger("n_shared_experts") ?? 0
  const scale = config.number("routed_scaling_factor", 1)
  const experts: ExpertsBlock = {
    kind: "experts",
    experts: config.integer("n_routed_experts"),
    active: config.integer("num_experts_per_tok"),
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
  const leading = config.optionalInteger("first_k_dense_replace") ?? 0
  const layer = (feedForward: ExpertsBlock | typeof fields.dense) =>
    preNormLayer(norm, attention, secondNorm, feedForward)
  const groups: LayerGroup[] = [
    { repeat: Math.min(leading, fields.layers), layers: [layer(fields.dense)] },
    { repeat: Math.max(fields.layers - leading, 0), layers: [layer(experts)] },
  ]
  return {
    names: { huggingFace: config.modelType, gguf: "glm4moe" },
    hiddenSize: fields.hiddenSize,
    vocabularySize: fields.vocabularySize,
    contextLength: fields.contextLength,
    tiedEmbeddings: fields.tiedEmbeddings,
    groups: groups.filter(({ repeat }) => repeat > 0),
    outputNorm: norm,
    predictionLayers: Array.from({ length: config.optionalInteger("num_nextn_predict_layers") ?? 0 }, () => [
      { kind: "predictionInput", ownEmbedding: true, ownHead: true, ownOutputNorm: true },
      ...layer(experts),
    ]),
  }
}
