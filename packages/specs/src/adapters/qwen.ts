import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { readRopeSections } from "./rope-sections.ts"
import { readAttention } from "./transformer.ts"

/** Qwen 1.5, 2 and 2.5, and what shares their layout: biases on queries, keys and values. */
export function qwen2(config: ConfigReader): Architecture {
  return denseDecoder(config, { gguf: "qwen2", attention: { qkvBias: true } })
}

/** The language model of InternVL 3, which is Qwen 2.5's. */
export function internvl(config: ConfigReader): Architecture {
  const { names, ...architecture } = qwen2(config)
  const checkpoint = [
    ["model.", "language_model.model."],
    ["lm_head.", "language_model.lm_head."],
  ] as const
  return { names: { ...names, checkpoint }, ...architecture }
}

/** The language model of Qwen2-VL and Qwen2.5-VL. */
export function qwen2Vl(config: ConfigReader): Architecture {
  const { rope } = readAttention(config, config.integer("hidden_size"))
  return denseDecoder(config, {
    gguf: "qwen2vl",
    attention: { qkvBias: true, rope: rope && { ...rope, sections: readRopeSections(config, [16, 24, 24]) } },
  })
}

const qwen3Defaults = { headDim: 128 }

/** Qwen 3: norms on queries and keys. */
export function qwen3(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "qwen3",
    defaults: qwen3Defaults,
    attention: { ...readQkvBias(config), qkNorm: true },
  })
}

/** The language model of Qwen3-VL. */
export function qwen3Vl(config: ConfigReader): Architecture {
  const { rope } = readAttention(config, config.integer("hidden_size"), qwen3Defaults)
  return denseDecoder(config, {
    gguf: "qwen3vl",
    checkpoint: [["model.", "model.language_model."]],
    defaults: qwen3Defaults,
    attention: {
      ...readQkvBias(config),
      qkNorm: true,
      rope: rope && { ...rope, sections: readRopeSections(config, [24, 20, 20]) },
    },
  })
}
