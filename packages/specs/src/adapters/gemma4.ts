import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { ExpertsBlock } from "../architecture/blocks/experts.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readRopeOf } from "./rope.ts"
import { readSharedCaches } from "./shared-caches.ts"
import { readAttention, readExperts, readFrame } from "./transformer.ts"
import { readReaches } from "./windows.ts"

/**
 * The language model of Gemma 4: wider heads where attention sees everything, and by size a vector per token and layer,
 * caches of earlier layers, keys that serve as values, or experts beside the network.
 */
export function gemma4(config: ConfigReader): Architecture {
  const frame = readFrame(config, { tiedEmbeddings: true })
  const reach = readReaches(config, frame.contextLength, { layers: 6 }, 512)
  const cacheOf = readSharedCaches(config, frame.layers, 0, (layer) => reach(layer).window)
  const attention = readAttentions(config, frame.hiddenSize)
  const width = config.integer("intermediate_size", { most: limits.size / 2 })
  const isDouble = config.boolean("use_double_wide_mlp", false)
  const experts = config.boolean("enable_moe_block", false) ? readGemmaExperts(config, frame.layers) : undefined
  const size = config.optionalInteger("hidden_size_per_layer_input", Math.floor(limits.size / frame.layers)) ?? 0
  const layer = (index: number): Layer => {
    const { window } = reach(index)
    const shared = cacheOf(index)
    const dense: DenseBlock = {
      kind: "dense",
      size: isDouble && shared !== undefined ? 2 * width : width,
      gated: true,
      activation: "gelu",
    }
    return [
      frame.norm,
      {
        ...(window === undefined ? attention.full : { ...attention.windowed, window }),
        ...(shared === undefined ? {} : { sharesCacheWith: shared }),
      },
      after(frame.norm),
      ...network(frame.norm, dense, experts),
      after(frame.norm),
      ...(size > 0 ? [{ kind: "perLayerInput", size } as const] : []),
      { kind: "outputScale" },
    ]
  }
  const rows = config.integer("vocab_size_per_layer_input", { fallback: frame.vocabularySize })
  return decoder(config, frame, {
    gguf: "gemma4",
    checkpoint: [
      ["mlp.gate.weight", "router.proj.weight"],
      ["mlp.gate.", "router."],
      ["mlp.experts.", "experts."],
      ["model.", "model.language_model."],
    ],
    layer,
    embeddingExtras: {
      // Factors that leave most of each wide head as it is; narrow heads are rotated without them.
      ropeFactors: { kind: "frequencies", elements: attention.full.keyDim / 2 },
      ...(size > 0 ? { perLayer: { size, width: size * frame.layers, rows } } : {}),
    },
  })
}

function after(norm: NormBlock, name?: string): NormBlock {
  if (name === undefined) return { ...norm, placement: "output" }
  return { ...norm, placement: "output", tensor: { gguf: `post_ffw_norm_${name}`, huggingFace: named("post", name) } }
}

function named(place: "pre" | "post", name: string): string {
  return `${place}_feedforward_layernorm_${name}`
}

/** The network between its norms, or beside experts that have norms of their own. */
function network(norm: NormBlock, dense: DenseBlock, experts: ExpertsBlock | undefined): Layer {
  const before: NormBlock = { ...norm, tensor: { huggingFace: "pre_feedforward_layernorm" } }
  if (!experts) return [before, dense]
  const beforeExperts: NormBlock = { ...norm, tensor: { gguf: "pre_ffw_norm_2", huggingFace: named("pre", "2") } }
  return [{ sideBySide: [before, dense, after(norm, "1"), beforeExperts, experts, after(norm, "2")] }]
}

/** Attention that sees a window, and attention that sees everything. */
function readAttentions(config: ConfigReader, hiddenSize: number) {
  const base: AttentionBlock = { ...readAttention(config, hiddenSize, { headDim: 256 }), qkNorm: true }
  const keyDim = config.integer("global_head_dim", { fallback: 512 })
  if (keyDim % 2 !== 0) throw config.wrong("global_head_dim", "an even number")
  const kvHeads = config.integer("num_global_key_value_heads", { fallback: base.kvHeads })
  if (base.heads % kvHeads !== 0)
    throw config.wrong("num_global_key_value_heads", `a divisor of num_attention_heads (${base.heads})`)
  const windowed: AttentionBlock = { ...base, rope: readRopeOf(config, "sliding_attention")(base.keyDim) }
  const full: AttentionBlock = {
    ...base,
    kvHeads,
    keyDim,
    valueDim: keyDim,
    rope: { dimensions: keyDim, base: readRopeOf(config, "full_attention", 1_000_000)(keyDim).base },
    ...(config.boolean("attention_k_eq_v", false) ? { valueFromKey: true } : {}),
  }
  return { windowed, full }
}

function readGemmaExperts(config: ConfigReader, layers: number): ExpertsBlock {
  return {
    kind: "experts",
    ...readExperts(config, layers, { experts: "num_experts", active: "top_k_experts" }),
    size: config.integer(config.fieldOf("moe_intermediate_size", "expert_intermediate_size")),
    gated: true,
    activation: "gelu",
    fusedGateUp: "both",
    stacked: "rowsFirst",
    router: { scoring: "softmax", normalize: true, inputScale: true, expertScale: true },
  }
}
