import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid, softmax } from "./mixture.ts"

/** Hunyuan-A13B: a shared expert in every layer, norms on queries and keys. */
export function hunyuanV1Moe(config: ConfigReader): Architecture {
  const qkNorm = config.boolean("use_qk_norm", true)
  return mixture(config, {
    gguf: "hunyuan-moe",
    checkpoint: [
      ["self_attn.q_norm", "self_attn.query_layernorm"],
      ["self_attn.k_norm", "self_attn.key_layernorm"],
      ["mlp.gate.weight", "mlp.gate.wg.weight"],
      ["mlp.shared_experts.", "mlp.shared_mlp."],
    ],
    routing: softmax,
    attention: (attention) => (qkNorm ? { ...attention, qkNorm } : attention),
  })
}

/** Hy3: leading dense layers, a biased choice of experts, and a layer that predicts a further token. */
export function hyV3(config: ConfigReader): Architecture {
  return mixture(config, {
    gguf: "hy_v3",
    checkpoint: [
      ["mlp.gate.e_score_correction_bias", "mlp.expert_bias"],
      ["mlp.gate.weight", "mlp.router.gate.weight"],
      ["mlp.shared_experts.", "mlp.shared_mlp."],
      ["shared_head.norm", "final_layernorm"],
    ],
    // llama.cpp names this one without what kind of parameter it is.
    ggufTensors: [["exp_probs_b.bias", "exp_probs_b"]],
    routing: sigmoid,
    attention: (attention) => ({ ...attention, qkNorm: true }),
    prediction: { input: { ownEmbedding: false, ownHead: false, ownOutputNorm: true } },
  })
}
