import { architectureFromConfig } from "@plimsoll/specs"

const shared = { vocab_size: 128_256, max_position_embeddings: 131_072 }

/** Sizes of meta-llama/Llama-3.1-8B. */
export const llama8B = architectureFromConfig({
  ...shared,
  model_type: "llama",
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14_336,
})

/** Sizes of zai-org/GLM-4.5-Air. */
export const glmAir = architectureFromConfig({
  ...shared,
  model_type: "glm4_moe",
  vocab_size: 151_552,
  hidden_size: 4096,
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
})

/** A small dense model with a head of its own or a tied one. */
export const smallWith = (tied: boolean) =>
  architectureFromConfig({
    model_type: "llama",
    hidden_size: 256,
    vocab_size: 1000,
    num_hidden_layers: 2,
    num_attention_heads: 4,
    num_key_value_heads: 2,
    intermediate_size: 512,
    max_position_embeddings: 4096,
    tie_word_embeddings: tied,
  })
