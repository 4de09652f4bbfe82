import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** Hunyuan's dense models: norms on queries and keys. */
export function hunyuanDense(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "hunyuan-dense",
    checkpoint: [
      ["self_attn.q_norm", "self_attn.query_layernorm"],
      ["self_attn.k_norm", "self_attn.key_layernorm"],
    ],
    attention: config.boolean("use_qk_norm", true) ? { qkNorm: true } : {},
  })
}
