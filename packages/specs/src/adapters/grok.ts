import type { Architecture } from "../architecture/architecture.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { type LayerParts, mixture, softmax } from "./mixture.ts"

/** Grok 1 and 2: norms before and after each block; in Grok 2 a dense network beside the experts. */
export function grok(config: ConfigReader): Architecture {
  const isBeside = config.boolean("residual_moe", false)
  const size = config.integer("intermediate_size", { most: limits.size })
  return mixture(config, {
    gguf: "grok",
    checkpoint: [
      ["mlp.experts.", "block_sparse_moe.experts."],
      ["mlp.gate.weight", "block_sparse_moe.gate.weight"],
    ],
    routing: softmax,
    experts: { activation: "gelu" },
    layer: (parts) => layer(parts, isBeside ? size : undefined),
  })
}

function layer({ norm, attention, feedForward }: LayerParts, denseSize: number | undefined) {
  const named = (huggingFace: string, gguf?: string): NormBlock => ({
    ...norm,
    tensor: { huggingFace, ...(gguf ? { gguf } : {}) },
  })
  const after = (huggingFace: string, gguf?: string): NormBlock => ({
    ...named(huggingFace, gguf),
    placement: "output",
  })
  const dense = { kind: "dense", size: denseSize ?? 0, gated: true, activation: "gelu" } as const
  return [
    named("pre_attn_norm"),
    attention,
    after("post_attn_norm", "attn_output_norm"),
    named("pre_moe_norm"),
    denseSize === undefined ? feedForward : { sideBySide: [dense, feedForward] },
    // The first generation's converter calls it after the layer, the second's after the network.
    after("post_moe_norm", denseSize === undefined ? "layer_output_norm" : undefined),
  ]
}
