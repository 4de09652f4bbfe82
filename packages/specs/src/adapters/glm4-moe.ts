import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { type Mixture, mixture, sigmoid } from "./mixture.ts"
import { readRopeSections } from "./rope-sections.ts"

/**
 * GLM-4.5, 4.6, 4.7 and their Air forms: leading dense layers, then experts beside a shared one, and layers
 * that predict a further token with copies of the embedding and the head.
 */
export function glm4Moe(config: ConfigReader): Architecture {
  return mixture(config, family(config))
}

/** The language model of GLM-4.5V and 4.6V: as above, with positions in time, height and width. */
export function glm4vMoe(config: ConfigReader): Architecture {
  const sections = readRopeSections(config, [8, 12, 12])
  return mixture(config, {
    ...family(config, sections),
    checkpoint: [["model.", "model.language_model."]],
  })
}

function family(config: ConfigReader, sections?: readonly number[]): Mixture {
  const bias = config.boolean("attention_bias", false) ? { qkvBias: true } : {}
  const norms = config.boolean("use_qk_norm", false) ? { qkNorm: true } : {}
  return {
    gguf: "glm4moe",
    routing: sigmoid,
    attention: ({ rope, ...attention }) => ({
      ...attention,
      ...(rope ? { rope: sections ? { ...rope, sections } : rope } : {}),
      ...bias,
      ...norms,
    }),
    // llama.cpp's converter calls the second norm after its place, where other families name it after what follows.
    layer: ({ norm, attention, feedForward }) => [
      norm,
      attention,
      { ...norm, tensor: { gguf: "post_attention_norm" } },
      feedForward,
    ],
    prediction: { input: { ownEmbedding: true, ownHead: true, ownOutputNorm: true } },
  }
}
