import type { Architecture } from "../architecture/architecture.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, softmax } from "./mixture.ts"

/** What other families call the fields of this one, which stand in objects of their own. */
const fields = {
  hidden_size: "d_model",
  num_hidden_layers: "n_layers",
  num_attention_heads: "n_heads",
  max_position_embeddings: "max_seq_len",
  num_key_value_heads: "attn_config.kv_n_heads",
  rope_theta: "attn_config.rope_theta",
  intermediate_size: "ffn_config.ffn_hidden_size",
  num_local_experts: "ffn_config.moe_num_experts",
  num_experts_per_tok: "ffn_config.moe_top_k",
}

/** DBRX: layer norms without biases, queries, keys and values in one matrix, experts stacked. */
export function dbrx(config: ConfigReader): Architecture {
  const norm: NormBlock = { kind: "norm", type: "layer", epsilon: 1e-5 }
  return mixture(config.renamed(fields), {
    gguf: "dbrx",
    checkpoint: [
      ["model.layers.", "transformer.blocks."],
      ["model.embed_tokens", "transformer.wte"],
      ["model.norm", "transformer.norm_f"],
      ["self_attn.qkv_proj", "norm_attn_norm.attn.Wqkv"],
      ["self_attn.o_proj", "norm_attn_norm.attn.out_proj"],
      ["mlp.experts.gate_proj", "ffn.experts.mlp.w1"],
      ["mlp.experts.up_proj", "ffn.experts.mlp.v1"],
      ["mlp.experts.down_proj", "ffn.experts.mlp.w2"],
      ["mlp.gate.weight", "ffn.router.layer.weight"],
    ],
    routing: softmax,
    experts: { stacked: "rowsFirst" },
    norm,
    attention: (attention) => ({ ...attention, fusedQkv: "both" }),
    layer: ({ attention, feedForward }) => [
      { ...norm, tensor: { huggingFace: "norm_attn_norm.norm_1" } },
      attention,
      { ...norm, tensor: { gguf: "attn_output_norm", huggingFace: "norm_attn_norm.norm_2" } },
      feedForward,
    ],
  })
}
