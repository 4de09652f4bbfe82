import { type Architecture, blocksOf, layersOf, predictionLayersOf } from "../../architecture/architecture.ts"
import type { AttentionBlock } from "../../architecture/blocks/attention.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import type { GgufFields } from "./config.ts"
import { bools, float32, prefixed, uint32 } from "./metadata.ts"

/** The attention of each layer of the file, those that predict further tokens included. */
export function attentionOfAll(architecture: Architecture): readonly (AttentionBlock | undefined)[] {
  return [...layersOf(architecture), ...predictionLayersOf(architecture, "gguf")].map((layer) =>
    blocksOf(layer).find((block): block is AttentionBlock => block.kind === "attention"),
  )
}

/** Which layers see a window only, and what their heads have of their own; nothing where none does. */
export function windowMetadata(architecture: Architecture, prefix: string): GgufMetadata {
  const attention = attentionOfAll(architecture)
  const isWindowed = attention.map((block) => block?.window !== undefined)
  const windowed = attention[isWindowed.indexOf(true)]
  const full = attention.find((block) => block && block.window === undefined)
  if (!windowed) return {}
  const { rope } = windowed
  return prefixed(prefix, {
    "attention.sliding_window_pattern": bools(isWindowed),
    "rope.freq_base_swa": rope && full?.rope && rope.base !== full.rope.base ? float32(rope.base) : undefined,
    "rope.dimension_count_swa":
      rope && full?.rope && rope.dimensions !== full.rope.dimensions ? uint32(rope.dimensions) : undefined,
    "attention.key_length_swa": full && full.keyDim !== windowed.keyDim ? uint32(windowed.keyDim) : undefined,
    "attention.value_length_swa": full && full.valueDim !== windowed.valueDim ? uint32(windowed.valueDim) : undefined,
  })
}

/** The same of a file's header; the family's own pattern holds where the file has none. */
export function windowConfig(fields: GgufFields): HuggingFaceConfig {
  const isWindowed = fields.booleans("attention.sliding_window_pattern")
  return {
    sliding_window: fields.number("attention.sliding_window"),
    layer_types: isWindowed?.map((windowed) => (windowed ? "sliding_attention" : "full_attention")),
    rope_local_base_freq: fields.number("rope.freq_base_swa"),
  }
}
