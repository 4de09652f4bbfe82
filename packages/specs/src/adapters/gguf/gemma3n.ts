import { denseGgufAdapter } from "./dense.ts"
import { trunkBlocks, uint32, uint32PerLayer } from "./metadata.ts"

export const gemma3nGguf = denseGgufAdapter("gemma3n", "gemma3n_text", {
  metadata: (architecture) => {
    const attention = trunkBlocks(architecture, "attention")
    const { perLayer, streams } = architecture.embeddingExtras ?? {}
    return {
      "altup.num_inputs": uint32(streams ?? 1),
      "altup.active_idx": uint32(0),
      "attention.shared_kv_layers": uint32(attention.filter((block) => block.sharesCacheWith !== undefined).length),
      embedding_length_per_layer_input: uint32(perLayer?.size ?? 0),
      feed_forward_length: uint32PerLayer(trunkBlocks(architecture, "dense").map(({ size }) => size)),
    }
  },
  config: (fields) => ({
    altup_num_inputs: fields.number("altup.num_inputs"),
    num_kv_shared_layers: fields.number("attention.shared_kv_layers"),
    hidden_size_per_layer_input: fields.number("embedding_length_per_layer_input"),
    intermediate_size: fields.numbers("feed_forward_length", fields.number("block_count") ?? 0),
    laurel_rank: fields.shape("blk.0.laurel_l.weight")?.[1],
  }),
})
