import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

/**
 * Adds to each residual stream what a table holds for the last few tokens: hashes of them choose rows, and a gate made
 * of the stream and of a key weighs their value. The table is read a few rows a token and may live in slow memory.
 */
export interface NgramLookupBlock {
  readonly kind: "ngramLookup"
  /** Rows of the table. */
  readonly rows: number
  /** Width of a row, elements. */
  readonly width: number
  /** Tokens of the longest n-gram; the shortest has two. */
  readonly longest: number
  /** Rows that a token reads: as many for each length of n-gram. */
  readonly reads: number
  /** Residual streams, each with a key of its own. */
  readonly streams: number
  /** Tokens that a convolution behind the gate sees; none where absent. */
  readonly kernel?: number | undefined
  /** Files' parts that the checkpoint splits the table into; one where absent. */
  readonly parts?: number | undefined
  /** Keys and value come from one matrix. */
  readonly fusedKeyValue?: boolean | undefined
}

/** The table stands before all layers in a GGUF. */
function tableTensors(block: NgramLookupBlock, place: BlockPlace): readonly Tensor[] {
  const { rows, width, parts = 1 } = block
  const common = { role: "ngramTable", storage: "weight" } as const
  if (place.inventory === "gguf")
    return [{ ...common, name: "per_layer_token_embd.weight", shape: [width, rows], stage: "input" }]
  return Array.from({ length: parts }, (_, part) =>
    shaped(place, {
      ...common,
      gguf: "",
      huggingFace: parts === 1 ? "ngram.embed.weight" : `ngram.embed.shard_${part}.weight`,
      shape: [part < parts - 1 ? Math.ceil(rows / parts) : rows - (parts - 1) * Math.ceil(rows / parts), width],
    }),
  )
}

export function ngramLookupTensors(block: NgramLookupBlock, place: BlockPlace): readonly Tensor[] {
  const { streams, kernel } = block
  const { hiddenSize } = place
  const read = block.reads * block.width
  const wide = streams * hiddenSize
  const named = (gguf: string, huggingFace = gguf) => ({
    gguf: `ple_${gguf}.weight`,
    huggingFace: `ngram.${huggingFace}.weight`,
  })
  const norm = (name: string) => vector(place, { role: "norm", ...named(name), size: wide })
  return [
    ...tableTensors(block, place),
    ...(block.fusedKeyValue
      ? [matrix(place, { role: "key", ...named("key_value", "wkv"), rows: wide + hiddenSize, columns: read })]
      : [
          matrix(place, { role: "key", ...named("key", "key_proj"), rows: wide, columns: read }),
          matrix(place, { role: "value", ...named("value", "value_proj"), rows: hiddenSize, columns: read }),
        ]),
    norm("norm_key"),
    norm("norm_query"),
    ...(kernel === undefined
      ? []
      : [norm("norm_conv"), matrix(place, { role: "convolution", ...named("conv1d"), rows: wide, columns: kernel })]),
  ]
}
