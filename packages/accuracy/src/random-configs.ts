import { type Engine, libllama, llamaCpp, llamaServer } from "@plimsoll/memory/engines"
import type { HuggingFaceConfig } from "@plimsoll/specs"
import type { Question } from "./ask.ts"

export interface RandomCase {
  readonly name: string
  readonly config: HuggingFaceConfig
  readonly engine: Engine
  readonly question: Question
}

/** Numbers from 0 up to 1, the same in every run (Marsaglia's 32-bit xorshift). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Shapes that nobody published, with options as a user might combine them. */
export function randomConfigs(count: number): readonly RandomCase[] {
  const next = randomNumbers(20_261_123)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T
  return Array.from({ length: count }, (_, index) => {
    const kvHeads = pick([1, 2, 4, 8])
    const headDim = pick([64, 96, 128])
    const cacheType = pick(["f16", "q8_0", "q4_0"] as const)
    const flashAttention = cacheType === "f16" ? next() < 0.5 : true
    const shared = {
      hidden_size: pick([768, 1536, 2048, 5120]),
      num_hidden_layers: pick([2, 3, 5, 12]),
      num_attention_heads: kvHeads * pick([1, 4, 12]),
      num_key_value_heads: kvHeads,
      head_dim: headDim,
      intermediate_size: pick([1408, 2816, 8192, 11_008]),
      vocab_size: pick([32_000, 49_152, 151_552]),
      max_position_embeddings: 131_072,
      tie_word_embeddings: next() < 0.3,
      rms_norm_eps: 1e-5,
    }
    const experts = {
      model_type: "glm4_moe",
      attention_bias: next() < 0.5,
      use_qk_norm: next() < 0.5,
      partial_rotary_factor: 0.5,
      moe_intermediate_size: pick([256, 704, 1408]),
      n_routed_experts: pick([8, 32, 64]),
      num_experts_per_tok: pick([1, 2, 6, 8]),
      n_shared_experts: pick([1, 2]),
      first_k_dense_replace: pick([0, 1]),
      num_nextn_predict_layers: pick([0, 1]),
      routed_scaling_factor: pick([1, 2.5]),
    }
    const config = index % 2 === 0 ? { model_type: "llama", ...shared } : { ...shared, ...experts }
    const question = {
      context: pick([512, 4_096, 20_000]),
      sequences: pick([1, 2, 4, 7]),
      microBatch: pick([64, 512, 1_000]),
      cacheKeys: cacheType,
      cacheValues: cacheType,
      flashAttention,
      unifiedCache: next() < 0.3,
    }
    const engine = pick([llamaCpp, llamaServer, libllama])
    return {
      name: `${index}: ${config.model_type}, ${engine.id}, ${JSON.stringify(question)}`,
      config,
      engine,
      question,
    }
  })
}
