import type { KimiDeltaBlock } from "../architecture/blocks/kimi-delta.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"

/** Linear layers, by the fields of `linear_attn_config`. */
export interface LinearLayers {
  /** True for the layers of the trunk that attend to all tokens. */
  readonly isFull: (layer: number) => boolean
  readonly delta: KimiDeltaBlock
}

const isIndex = (element: unknown): element is number => typeof element === "number" && Number.isInteger(element)

/** @param ratesIn - the form that the converter gives the decay rates */
export function readLinearLayers(config: ConfigReader, ratesIn: KimiDeltaBlock["ratesIn"]): LinearLayers {
  const linear = config.inside("linear_attn_config")
  if (!linear) throw config.wrong("linear_attn_config", "an object with the linear layers' sizes")
  const full = linear.array("full_attn_layers", isIndex, "a list of layer indexes")
  if (!full) throw linear.wrong("full_attn_layers", "a list of layer indexes")
  const headDim = linear.integer("head_dim")
  const first = linear.optionalInteger("index_base") ?? 1
  const lowerBound = linear.number("gate_lower_bound", { fallback: 0, least: -limits.size, most: 0 })
  const indexes = new Set(full)
  return {
    isFull: (layer) => indexes.has(layer + first),
    delta: {
      kind: "kimiDelta",
      heads: linear.integer("num_heads"),
      headDim,
      kernel: linear.integer("short_conv_kernel_size"),
      decayRank: headDim,
      ...(linear.boolean("use_full_rank_gate", false) ? {} : { gateRank: headDim }),
      ...(lowerBound < 0 ? { lowerBound } : {}),
      ratesIn,
    },
  }
}
