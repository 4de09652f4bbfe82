import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** InternLM 2 and 2.5: queries, keys and values in one matrix, which converters take apart. */
export function internlm2(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "internlm2",
    checkpoint: [
      ["self_attn.qkv_proj", "attention.wqkv"],
      ["self_attn.o_proj", "attention.wo"],
      ["mlp.gate_proj", "feed_forward.w1"],
      ["mlp.up_proj", "feed_forward.w3"],
      ["mlp.down_proj", "feed_forward.w2"],
      ["input_layernorm", "attention_norm"],
      ["post_attention_layernorm", "ffn_norm"],
      ["model.embed_tokens", "model.tok_embeddings"],
      ["lm_head", "output"],
    ],
    attention: { fusedQkv: "checkpoint" },
  })
}

/** InternLM 3: Llama's layout. */
export function internlm3(config: ConfigReader): Architecture {
  const bias = config.boolean("bias", false)
  return denseDecoder(config, {
    gguf: "llama",
    attention: {
      ...(config.boolean("qkv_bias", false) ? { qkvBias: true } : {}),
      ...(bias ? { outputBias: true } : {}),
    },
    dense: bias ? { bias } : {},
  })
}
