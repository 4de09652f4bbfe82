import { type Architecture, architectureFromConfig, type HuggingFaceConfig } from "@plimsoll/specs"
import fc from "fast-check"

/** Published sizes of meta-llama/Llama-3.1-8B. */
const llama8BConfig: HuggingFaceConfig = {
  model_type: "llama",
  hidden_size: 4096,
  vocab_size: 128_256,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14_336,
  max_position_embeddings: 131_072,
}
export const llama8B = architectureFromConfig(llama8BConfig)

/** Published sizes of zai-org/GLM-4.5-Air. */
export const glmAirConfig: HuggingFaceConfig = {
  model_type: "glm4_moe",
  hidden_size: 4096,
  vocab_size: 151_552,
  num_hidden_layers: 46,
  num_attention_heads: 96,
  num_key_value_heads: 8,
  head_dim: 128,
  intermediate_size: 10_944,
  moe_intermediate_size: 1408,
  n_routed_experts: 128,
  num_experts_per_tok: 8,
  n_shared_experts: 1,
  first_k_dense_replace: 1,
  num_nextn_predict_layers: 1,
  attention_bias: true,
  partial_rotary_factor: 0.5,
  max_position_embeddings: 131_072,
}
export const glmAir = architectureFromConfig(glmAirConfig)

/** Two layers small enough to count by hand: 64 wide, two heads of 32, 1000 tokens. */
export const tinyConfig: HuggingFaceConfig = {
  model_type: "llama",
  hidden_size: 64,
  vocab_size: 1000,
  num_hidden_layers: 2,
  num_attention_heads: 2,
  num_key_value_heads: 1,
  intermediate_size: 96,
  max_position_embeddings: 4096,
}
export const tiny = architectureFromConfig(tinyConfig)

/** Query heads and key-value heads. */
const heads = fc.constantFrom<readonly [number, number]>([4, 1], [4, 2], [8, 8], [6, 3])

/** Configs of small dense models; layers and widths vary, head dimensions take blocks of 32. */
const smallDense: fc.Arbitrary<HuggingFaceConfig> = fc
  .record({
    heads,
    headDim: fc.constantFrom(32, 64, 128),
    layers: fc.integer({ min: 1, max: 5 }),
    size: fc.integer({ min: 1, max: 8 }),
    vocabulary: fc.integer({ min: 10, max: 3000 }),
    tied: fc.boolean(),
  })
  .map(({ heads: [query, key], headDim, layers, size, vocabulary, tied }) => ({
    model_type: "llama",
    hidden_size: 256,
    vocab_size: vocabulary,
    num_hidden_layers: layers,
    num_attention_heads: query,
    num_key_value_heads: key,
    head_dim: headDim,
    intermediate_size: size * 32,
    max_position_embeddings: 8192,
    tie_word_embeddings: tied,
  }))

/** The same with experts in all layers but the first, and a layer that predicts a further token. */
const smallExperts: fc.Arbitrary<HuggingFaceConfig> = fc
  .record({ dense: smallDense, experts: fc.integer({ min: 2, max: 12 }), shared: fc.integer({ min: 0, max: 2 }) })
  .map(({ dense, experts, shared }) => ({
    ...dense,
    model_type: "glm4_moe",
    tie_word_embeddings: false,
    moe_intermediate_size: 64,
    n_routed_experts: experts,
    num_experts_per_tok: Math.min(2, experts),
    n_shared_experts: shared,
    first_k_dense_replace: 1,
    num_nextn_predict_layers: 1,
  }))

export const smallConfig = fc.oneof(smallDense, smallExperts)

export const architectureOf = (config: HuggingFaceConfig): Architecture => architectureFromConfig(config)
