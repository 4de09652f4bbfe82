import { denseGgufAdapter } from "./dense.ts"
import { perLayer, uint32PerLayer } from "./metadata.ts"

/** Layers without attention have no heads: with heads but no keys llama.cpp expects a linear layer in its place. */
export const deciGguf = denseGgufAdapter("deci", "nemotron-nas", {
  metadata: (architecture) => {
    const heads = perLayer(architecture, "attention").map((block) => block?.heads ?? 0)
    const widths = perLayer(architecture, "dense").map((block) => block?.size ?? 0)
    return { "attention.head_count": uint32PerLayer(heads), feed_forward_length: uint32PerLayer(widths) }
  },
  config: (fields) => {
    const layers = fields.number("block_count") ?? 0
    return {
      kv_heads_per_layer: fields.numbers("attention.head_count_kv", layers),
      ffn_size_per_layer: fields.numbers("feed_forward_length", layers),
    }
  },
})
