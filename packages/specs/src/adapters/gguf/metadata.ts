import { type Architecture, blocksOf, layersOf } from "../../architecture/architecture.ts"
import type { AttentionBlock } from "../../architecture/blocks/attention.ts"
import type { DenseBlock } from "../../architecture/blocks/dense.ts"
import type { ExpertsBlock } from "../../architecture/blocks/experts.ts"
import { PlimsollError } from "../../errors.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"

/** Builders of GGUF values; sizes are 32-bit unsigned, as llama.cpp's converter writes them. */
export const uint32 = (value: number) => ({ type: "uint32", value }) as const
export const float32 = (value: number) => ({ type: "float32", value }) as const
export const bool = (value: boolean) => ({ type: "bool", value }) as const

/** The blocks of one kind over all layers of the trunk. */
export function trunkBlocks<Kind extends "attention" | "dense" | "experts">(architecture: Architecture, kind: Kind) {
  type Found = Extract<AttentionBlock | DenseBlock | ExpertsBlock, { kind: Kind }>
  return layersOf(architecture).flatMap((layer) =>
    blocksOf(layer).filter((block): block is Found => block.kind === kind),
  )
}

export function onlyBlock<T>(blocks: readonly T[], what: string): T {
  const [first] = blocks
  if (first === undefined) throw new PlimsollError("INVALID_ARCHITECTURE", `expected a layer with ${what}, got none`)
  return first
}

/** The keys that all decoders with grouped attention share. */
export function transformerMetadata(architecture: Architecture, prefix: string): GgufMetadata {
  const attention = onlyBlock(trunkBlocks(architecture, "attention"), "attention")
  const dense = trunkBlocks(architecture, "dense")[0]
  return {
    [`${prefix}.context_length`]: uint32(architecture.contextLength),
    [`${prefix}.embedding_length`]: uint32(architecture.hiddenSize),
    [`${prefix}.block_count`]: uint32(layersOf(architecture).length + architecture.predictionLayers.length),
    ...(dense ? { [`${prefix}.feed_forward_length`]: uint32(dense.size) } : {}),
    [`${prefix}.attention.head_count`]: uint32(attention.heads),
    [`${prefix}.attention.head_count_kv`]: uint32(attention.kvHeads),
    [`${prefix}.attention.key_length`]: uint32(attention.keyDim),
    [`${prefix}.attention.value_length`]: uint32(attention.valueDim),
    [`${prefix}.attention.layer_norm_rms_epsilon`]: float32(architecture.outputNorm.epsilon),
    ...(attention.rope
      ? {
          [`${prefix}.rope.freq_base`]: float32(attention.rope.base),
          [`${prefix}.rope.dimension_count`]: uint32(attention.rope.dimensions),
        }
      : {}),
    [`${prefix}.vocab_size`]: uint32(architecture.vocabularySize),
  }
}
