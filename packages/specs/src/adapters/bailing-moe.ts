import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid, softmax } from "./mixture.ts"

const names = [
  ["model.embed_tokens", "model.word_embeddings"],
  ["self_attn.qkv_proj", "attention.query_key_value"],
  ["self_attn.o_proj", "attention.dense"],
  ["self_attn.q_norm", "attention.query_layernorm"],
  ["self_attn.k_norm", "attention.key_layernorm"],
  ["mlp.gate.e_score_correction_bias", "mlp.gate.expert_bias"],
] as const

/** Ling and Ring: the first generation, and the second, which has norms on queries and keys. */
export function bailingMoe(config: ConfigReader): Architecture {
  if (!config.boolean("use_qk_norm", false))
    return mixture(config, {
      gguf: "bailingmoe",
      checkpoint: names,
      routing: softmax,
      attention: (attention) => ({ ...attention, fusedQkv: "checkpoint" }),
    })
  return secondGeneration(config, 0.5)
}

/** Sarvam: Ling's second generation with all dimensions of a head rotated. */
export function sarvamMoe(config: ConfigReader): Architecture {
  return secondGeneration(config, 1)
}

/** @param rotated - share of a head that is rotated where the config does not say */
function secondGeneration(config: ConfigReader, rotated: number): Architecture {
  return mixture(config, {
    gguf: "bailingmoe2",
    checkpoint: names,
    defaults: { rotated },
    routing: { ...sigmoid, scale: 2.5 },
    attention: (attention) => ({ ...attention, qkNorm: true, fusedQkv: "both" }),
    prediction: { input: { ownEmbedding: false, ownHead: false, ownOutputNorm: false }, closingNorm: true },
  })
}
