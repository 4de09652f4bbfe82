import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader, HuggingFaceConfig } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readActivation, readAttention, readFrame } from "./transformer.ts"

/** Key and value heads, and the width of the feed-forward network; 0 for layers without one of them. */
interface LayerSizes {
  readonly kvHeads: number
  readonly width: number
}

/** Nemotron Super and Ultra: Llama's layers, each pruned to a width of its own or left without attention. */
export function nemotronNas(config: ConfigReader): Architecture {
  const frame = readFrame(config)
  const attention = readAttention(config, frame.hiddenSize)
  const sizes = readSizes(config, frame.layers, attention, frame.hiddenSize)
  const activation = readActivation(config)
  return decoder(
    config,
    { ...frame, attention },
    {
      gguf: "deci",
      layer: (index): Layer => {
        const { kvHeads, width } = sizes[index] as LayerSizes
        return [
          ...(kvHeads > 0 ? [frame.norm, { ...attention, kvHeads }] : []),
          ...(width > 0 ? [frame.norm, { kind: "dense", size: width, gated: true, activation } as const] : []),
        ]
      },
    },
  )
}

const isSize = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element >= 0 && element <= limits.size
const isBlockConfig = (element: unknown): element is Record<"attention" | "ffn", HuggingFaceConfig> =>
  typeof element === "object" &&
  element !== null &&
  ["attention", "ffn"].every((part) => typeof (element as HuggingFaceConfig)[part] === "object")

function readSizes(
  config: ConfigReader,
  layers: number,
  { heads }: AttentionBlock,
  hiddenSize: number,
): readonly LayerSizes[] {
  const expected = `a list of ${layers}`
  const blocks = config.array("block_configs", isBlockConfig, `${expected} descriptions with attention and ffn`)
  if (blocks?.length === layers) return blocks.map((block) => sizesOf(config, block, heads, hiddenSize))
  const kvHeads = config.array("kv_heads_per_layer", isSize, `${expected} sizes`)
  const widths = config.array("ffn_size_per_layer", isSize, `${expected} sizes`)
  if (kvHeads?.length !== layers || widths?.length !== layers)
    throw config.wrong("block_configs", `${expected}, as many as num_hidden_layers`)
  return kvHeads.map((count, index) => {
    if (count > 0 && heads % count !== 0)
      throw config.wrong("kv_heads_per_layer", `divisors of num_attention_heads (${heads})`)
    return { kvHeads: count, width: widths[index] as number }
  })
}

/** The search's own terms: query heads per key head, and a multiplier from which the width is rounded up. */
function sizesOf(
  config: ConfigReader,
  { attention, ffn }: Record<"attention" | "ffn", HuggingFaceConfig>,
  heads: number,
  hiddenSize: number,
): LayerSizes {
  if (attention.replace_with_linear === true || ffn.replace_with_linear === true)
    throw config.wrong("block_configs", "attention and networks, none replaced by a linear layer")
  const group = attention.n_heads_in_group ?? heads + 1
  const multiplier = ffn.ffn_mult ?? 0
  const isGroup = isSize(group) && (group > heads || heads % group === 0)
  if (!isGroup || typeof multiplier !== "number" || !(multiplier >= 0 && multiplier <= 1024))
    throw config.wrong("block_configs", `n_heads_in_group that divides ${heads}, and ffn_mult up to 1024`)
  const width = Math.ceil(Math.floor((2 * multiplier * hiddenSize) / 3) / 256) * 256
  if (width > limits.size) throw config.wrong("block_configs", `ffn_mult that gives a width of at most ${limits.size}`)
  return { kvHeads: Math.floor(heads / group), width }
}
