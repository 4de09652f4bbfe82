import type { Architecture } from "../architecture/architecture.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import type { ConfigReader } from "./config.ts"
import { numberedMatrices } from "./mixtral.ts"
import { mixture, softmax } from "./mixture.ts"

/** Phi-3.5-MoE: layer norms, and biases on norms, attention and head. */
export function phimoe(config: ConfigReader): Architecture {
  const epsilon = config.number("rms_norm_eps", { fallback: 1e-5, least: 0, most: 1 })
  const norm: NormBlock = { kind: "norm", type: "layer", epsilon, bias: true }
  const bias = config.boolean("attention_bias", false)
  const type = config.object("rope_scaling")?.type
  const elements = (config.integer("hidden_size") / config.integer("num_attention_heads")) >> 1
  return mixture(config, {
    gguf: "phimoe",
    checkpoint: numberedMatrices,
    routing: { ...softmax, normalize: false },
    norm,
    attention: (attention) => (bias ? { ...attention, qkvBias: true, outputBias: true } : attention),
    ...(config.boolean("lm_head_bias", true) ? { head: "bias" } : {}),
    ...(type === "longrope" || type === "su"
      ? { embeddingExtras: { ropeFactors: { kind: "longAndShort", elements } } }
      : {}),
  })
}
