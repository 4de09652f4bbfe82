import { denseGgufAdapter } from "./dense.ts"
import { trunkBlocks, uint32 } from "./metadata.ts"

/**
 * Llama's layout, under whose name others come too: Mistral's models, where they see a window, and Mixtral's, which have
 * experts as wide as a dense network would be.
 */
export const llamaGguf = denseGgufAdapter(
  "llama",
  (fields) => {
    if (fields.number("expert_count")) return "mixtral"
    return fields.number("attention.sliding_window") ? "mistral" : "llama"
  },
  {
    metadata: (architecture) => {
      const [experts] = trunkBlocks(architecture, "experts")
      if (!experts) return {}
      return {
        feed_forward_length: uint32(experts.size),
        expert_count: uint32(experts.experts),
        expert_used_count: uint32(experts.active),
      }
    },
    config: (fields) => ({
      mlp_bias: fields.has("blk.0.ffn_up.bias"),
      num_local_experts: fields.number("expert_count"),
      num_experts_per_tok: fields.number("expert_used_count"),
    }),
  },
)
