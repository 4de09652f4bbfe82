import type { Architecture } from "../architecture/architecture.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, softmax } from "./mixture.ts"

/**
 * Arctic: a dense network as wide as the residual stream in every layer, and experts beside it. The experts read the
 * layer's input, so that they can run while attention does.
 */
export function arctic(config: ConfigReader): Architecture {
  const isBeside = config.boolean(config.fieldOf("parallel_attn_mlp_res", "use_residual"), true)
  const size = config.integer("hidden_size")
  return mixture(config, {
    gguf: "arctic",
    checkpoint: [
      ["mlp.experts.", "block_sparse_moe.experts."],
      ["mlp.gate.weight", "block_sparse_moe.gate.weight"],
      ["mlp.", "residual_mlp."],
      ["gate_proj", "w1"],
      ["up_proj", "w3"],
      ["down_proj", "w2"],
    ],
    routing: softmax,
    layer: ({ norm, attention, feedForward }) => {
      if (!isBeside || feedForward.kind === "dense") return [norm, attention, norm, feedForward]
      const dense: DenseBlock = { kind: "dense", size, gated: true, activation: feedForward.activation }
      const beforeDense = { ...norm, tensor: { gguf: "ffn_norm", huggingFace: "residual_layernorm" } }
      const beforeExperts = { ...norm, tensor: { gguf: "ffn_norm_exps", huggingFace: "post_attention_layernorm" } }
      return [norm, attention, beforeDense, dense, beforeExperts, feedForward]
    },
  })
}
