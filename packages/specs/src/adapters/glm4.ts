import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { sandwichLayer } from "./layers.ts"

/** GLM-4 9B of 2024: each norm before its block. */
export function glm(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "chatglm",
    defaults: { rotated: 0.5, headDim: 128 },
    attention: readQkvBias(config, true),
    dense: { fusedGateUp: "both" },
  })
}

/** GLM-4 of 2025 and the language model of GLM-4V: a norm before and a norm after each block. */
export function glm4(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "glm4",
    checkpoint: [
      ["post_attention_layernorm", "post_self_attn_layernorm"],
      ["pre_feedforward_layernorm", "post_attention_layernorm"],
      ["post_feedforward_layernorm", "post_mlp_layernorm"],
      ...(config.modelType === "glm4v" ? ([["model.", "model.language_model."]] as const) : []),
    ],
    defaults: { rotated: 0.5, headDim: 128 },
    attention: readQkvBias(config),
    dense: { fusedGateUp: "both" },
    layer: sandwichLayer,
  })
}
