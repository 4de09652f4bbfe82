import type { Architecture } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { OutputConvolutionBlock } from "../architecture/blocks/output-convolution.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid } from "./mixture.ts"
import { readWindowHeads } from "./window-heads.ts"

type LayerType = "hybrid" | "hybrid_sliding"
const isLayerType = (element: unknown): element is LayerType => element === "hybrid" || element === "hybrid_sliding"

/**
 * Inkling: learned patterns of distances in place of rotated positions, short convolutions over keys, values and what
 * each block gives, and shared experts that are weighed together with the routed ones.
 */
export function inkling(config: ConfigReader): Architecture {
  const types = config.array("layer_types", isLayerType, "a list of hybrid_sliding, hybrid")
  const kernel = config.integer(config.fieldOf("conv_kernel_size", "sconv_kernel_size"), { fallback: 4 })
  const size = config.integer("hidden_size")
  const attentionAt = readAttentions(config, kernel)
  const convolution = (of: OutputConvolutionBlock["of"]) => ({ kind: "outputConvolution", size, kernel, of }) as const
  // Its layers are all attention, whose reach is read here.
  const dense = { first_k_dense_replace: "dense_mlp_idx" }
  return mixture(config.without("layer_types").renamed(dense), {
    checkpoint: [["model.embed_norm", "model.embed_tokens.embed_norm"]],
    routing: { ...sigmoid, scale: 8, shared: 2 },
    experts: { fusedGateUp: "checkpoint", stacked: "rowsFirst" },
    sharedGate: "each",
    attention: (attention, layer) => attentionAt(attention, types ? types[layer] !== "hybrid" : (layer + 1) % 6 !== 0),
    layer: ({ norm, attention, feedForward }) => [
      norm,
      attention,
      convolution("mixer"),
      norm,
      feedForward,
      convolution("feedForward"),
    ],
    embeddingExtras: { norm: { kind: "norm", type: "rms", epsilon: 1e-6 } },
  })
}

function readAttentions(
  config: ConfigReader,
  kernel: number,
): (attention: AttentionBlock, isWindowed: boolean) => AttentionBlock {
  const window = config.integer(config.fieldOf("sliding_window_size", "sliding_window"), { fallback: 512 })
  const patterns = config.integer("d_rel", { fallback: 16 })
  const distance = config.integer("rel_extent", { fallback: 1024 })
  return ({ rope: _, window: __, ...attention }, isWindowed) => {
    const common = { ...attention, qkNorm: true, keyValueKernel: kernel }
    if (!isWindowed) return { ...common, relativePositions: { patterns, distance } }
    const own = readWindowHeads(config, attention, {
      heads: "swa_num_attention_heads",
      kvHeads: "swa_num_key_value_heads",
      keyDim: "swa_head_dim",
      valueDim: "swa_head_dim",
    })
    return { ...common, ...own, relativePositions: { patterns, distance: window }, window }
  }
}
