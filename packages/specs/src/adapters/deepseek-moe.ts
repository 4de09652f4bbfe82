import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid, softmax } from "./mixture.ts"

/** DeepSeek-MoE, before latent attention. */
export function deepseekMoe(config: ConfigReader): Architecture {
  return mixture(config, { gguf: "deepseek", routing: { ...softmax, normalize: false } })
}

/** The language model of DeepSeek-VL2 and DeepSeek-OCR, where it has no latent attention. */
export function deepseekVlV2(config: ConfigReader): Architecture {
  if (config.optionalInteger("kv_lora_rank"))
    throw config.wrong("kv_lora_rank", "nothing or 0 beside grouped attention")
  return mixture(config, { gguf: "deepseek2-ocr", routing: { ...softmax, normalize: false } })
}

/** dots.llm1: norms on queries and keys, a biased choice of experts. */
export function dots1(config: ConfigReader): Architecture {
  return mixture(config, {
    gguf: "dots1",
    routing: sigmoid,
    attention: (attention) => ({ ...attention, qkNorm: true }),
  })
}

/** OLMoE: norms over all heads together. */
export function olmoe(config: ConfigReader): Architecture {
  return mixture(config, {
    gguf: "olmoe",
    routing: { ...softmax, normalize: false },
    attention: (attention) => ({ ...attention, qkNorm: "width" }),
  })
}
