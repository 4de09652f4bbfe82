import { layersOf } from "../../../architecture/architecture.ts"
import { deciGguf } from "../deci.ts"
import { denseGgufAdapter } from "../dense.ts"
import { gemma3nGguf } from "../gemma3n.ts"
import { gemma4Gguf } from "../gemma4.ts"
import { llamaGguf } from "../llama.ts"
import { float32s } from "../metadata.ts"
import type { GgufAdapters } from "./adapter.ts"

/** Decoders with grouped attention and one feed-forward network a layer. */
export const denseGguf: GgufAdapters = {
  apertus: denseGgufAdapter("apertus", "apertus", {
    // Learned figures, one a layer: like weights, a header has none of them.
    general: (architecture) => {
      const none = float32s(layersOf(architecture).map(() => 0))
      return { "xielu.alpha_n": none, "xielu.alpha_p": none, "xielu.beta": none, "xielu.eps": none }
    },
  }),
  arcee: denseGgufAdapter("arcee", "arcee"),
  bitnet: denseGgufAdapter("bitnet", "bitnet"),
  chatglm: denseGgufAdapter("chatglm", "glm"),
  cohere2: denseGgufAdapter("cohere2", "cohere2"),
  "command-r": denseGgufAdapter("command-r", "cohere", {
    config: (fields) => ({ use_qk_norm: fields.has("blk.0.attn_q_norm.weight") }),
  }),
  deci: deciGguf,
  ernie4_5: denseGgufAdapter("ernie4_5", "ernie4_5", {
    config: (fields) => ({ use_bias: fields.has("blk.0.attn_q.bias") }),
  }),
  exaone4: denseGgufAdapter("exaone4", "exaone4"),
  falcon: denseGgufAdapter("falcon", "falcon", {
    config: (fields) => ({ new_decoder_architecture: fields.has("blk.0.attn_norm_2.weight") }),
  }),
  gemma: denseGgufAdapter("gemma", "gemma"),
  gemma2: denseGgufAdapter("gemma2", "gemma2"),
  gemma3: denseGgufAdapter("gemma3", "gemma3"),
  gemma3n: gemma3nGguf,
  gemma4: gemma4Gguf,
  glm4: denseGgufAdapter("glm4", "glm4"),
  granite: denseGgufAdapter("granite", "granite", {
    config: (fields) => ({ mlp_bias: fields.has("blk.0.ffn_up.bias") }),
  }),
  "hunyuan-dense": denseGgufAdapter("hunyuan-dense", "hunyuan_v1_dense"),
  internlm2: denseGgufAdapter("internlm2", "internlm2"),
  llama: llamaGguf,
  minicpm: denseGgufAdapter("minicpm", "minicpm"),
  mistral3: denseGgufAdapter("mistral3", "ministral3"),
  "muse-glimmer": denseGgufAdapter("muse-glimmer", "muse_glimmer"),
  nemotron: denseGgufAdapter("nemotron", "nemotron", {
    config: (fields) => ({ mlp_bias: fields.has("blk.0.ffn_up.bias") }),
  }),
  olmo2: denseGgufAdapter("olmo2", (fields) => (fields.number("attention.sliding_window") ? "olmo3" : "olmo2")),
  phi2: denseGgufAdapter("phi2", "phi"),
  phi3: denseGgufAdapter("phi3", "phi3"),
  qwen2: denseGgufAdapter("qwen2", "qwen2"),
  qwen2vl: denseGgufAdapter("qwen2vl", "qwen2_vl"),
  qwen3: denseGgufAdapter("qwen3", "qwen3"),
  qwen3vl: denseGgufAdapter("qwen3vl", "qwen3_vl_text"),
  seed_oss: denseGgufAdapter("seed_oss", "seed_oss", {
    config: (fields) => ({ attention_out_bias: fields.has("blk.0.attn_output.bias") }),
  }),
  smollm3: denseGgufAdapter("smollm3", "smollm3"),
  stablelm: denseGgufAdapter("stablelm", "stablelm", {
    config: (fields) => ({
      qk_layernorm: fields.has("blk.0.attn_q_norm.weight"),
      use_parallel_residual: !fields.has("blk.0.ffn_norm.weight"),
    }),
  }),
  starcoder2: denseGgufAdapter("starcoder2", "starcoder2", {
    config: (fields) => ({ use_bias: fields.has("blk.0.attn_q.bias") }),
  }),
}
