import type { Architecture } from "../architecture/architecture.ts"
import type { ExpertsBlock } from "../architecture/blocks/experts.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readMamba1 } from "./mamba-blocks.ts"
import { readAttention, readDense, readExperts, readFrame } from "./transformer.ts"

/** Jamba: state spaces and, every few layers, attention without positions; experts every other layer. */
export function jamba(config: ConfigReader): Architecture {
  const fields = readFrame(config, { contextLength: 262_144 })
  const { norm } = fields
  const { rope: _, ...attention } = readAttention(config, fields.hiddenSize)
  const mixer = { ...readMamba1(config, fields.hiddenSize), norms: "weights" } as const
  const dense = readDense(config)
  const isAttention = everyOf(config, "attn_layer", { period: 8, offset: 4 })
  const isSparse = everyOf(config, "expert_layer", { period: 2, offset: 1 })
  const experts = readJambaExperts(config, fields.layers)
  const norm2 = { ...norm, tensor: { huggingFace: "pre_ff_layernorm" } }
  return decoder(config, fields, {
    gguf: "jamba",
    checkpoint,
    layer: (index) => [
      norm,
      isAttention(index) ? attention : mixer,
      norm2,
      isSparse(index) ? (experts ?? dense) : dense,
    ],
    outputNorm: { ...norm, tensor: { huggingFace: "model.final_layernorm" } },
  })
}

/** True for one layer of each period. */
function everyOf(config: ConfigReader, name: string, fallback: { readonly period: number; readonly offset: number }) {
  const period = config.integer(`${name}_period`, { fallback: fallback.period, most: limits.layers })
  const offset = config.optionalInteger(`${name}_offset`, limits.layers) ?? fallback.offset
  return (layer: number) => layer % period === offset % period && layer >= offset
}

function readJambaExperts(config: ConfigReader, layers: number): ExpertsBlock | undefined {
  const fields = { experts: config.fieldOf("num_experts", "num_local_experts"), active: "num_experts_per_tok" }
  if (config.integer(fields.experts, { fallback: 16 }) === 1) return undefined
  const { size, gated, activation } = readDense(config)
  const router = { scoring: "softmax", normalize: false } as const
  return { kind: "experts", ...readExperts(config, layers, fields), size, gated, activation, router }
}

const checkpoint = [
  ["mixer.", "mamba."],
  ["mlp.gate.", "feed_forward.router."],
  ["mlp.", "feed_forward."],
] as const
