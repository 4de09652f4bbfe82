import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"

/** How far the attention of a layer sees: a window, a chunk, or everything. */
export type Reach = Pick<AttentionBlock, "window" | "chunk">

const kinds = {
  full_attention: "full",
  attention: "full",
  sliding_attention: "window",
  chunked_attention: "chunk",
} as const

type LayerType = keyof typeof kinds

const isLayerType = (element: unknown): element is LayerType =>
  typeof element === "string" && Object.hasOwn(kinds, element)

/**
 * The reach of each layer, by `layer_types`, or else by a pattern.
 *
 * @param every - every how many layers one sees everything, where the config has no `layer_types`; the last of each
 *   pattern does, or the first; all layers have the window where absent
 * @param defaultWindow - tokens, where the config is silent
 */
export function readReaches(
  config: ConfigReader,
  contextLength: number,
  every: { readonly layers: number; readonly first?: boolean } | undefined,
  defaultWindow?: number,
): (layer: number) => Reach {
  const expected = `a list of ${Object.keys(kinds).join(", ")}`
  const types = config.array("layer_types", isLayerType, expected)
  const used = config.boolean("use_sliding_window", true)
  const stated = used
    ? (config.optionalInteger(config.fieldOf("sliding_window", "sliding_window_size")) ?? defaultWindow)
    : 0
  // A window as long as the context hides nothing.
  const window = stated && stated < contextLength ? { window: stated } : {}
  const size = config.optionalInteger("attention_chunk_size")
  const chunk = size ? { chunk: size } : {}
  const pattern = every && config.integer("global_attn_every_n_layers", { fallback: every.layers, most: limits.layers })
  return (layer) => {
    if (types) {
      const kind = kinds[types[layer] ?? "full_attention"]
      return kind === "window" ? window : kind === "chunk" ? chunk : {}
    }
    const isFull = pattern !== undefined && layer % pattern === (every?.first ? 0 : pattern - 1)
    return isFull ? {} : window
  }
}
