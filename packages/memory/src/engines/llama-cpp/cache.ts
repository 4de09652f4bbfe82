import { type Architecture, cacheOf, rowBytes, type StorageTypeName } from "@plimsoll/specs"
import { attentionBlocks } from "./attention-blocks.ts"
import type { Backend } from "./backends.ts"
import type { LlamaCppOptions } from "./options.ts"

/**
 * Keys and values of every layer of the trunk, for all cells of all streams.
 * As llama.cpp v0.5.0 src/llama-kv-cache.cpp:143–220: without flash attention values are stored transposed, in
 * tensors as wide as the widest layer's.
 */
export function cacheBytes(architecture: Architecture, options: LlamaCppOptions, backend: Backend): number {
  const { sequenceContext: cells, unifiedCache, sequences, cacheKeys, cacheValues, flashAttention } = options
  const streams = unifiedCache ? 1 : sequences
  const shapes = attentionBlocks(architecture).flatMap((block) => cacheOf(block) ?? [])
  const widest = Math.max(0, ...shapes.map(({ values }) => values))
  const stored = (type: StorageTypeName, width: number) => {
    const bytes = backend.storedBytes(type, [width, cells, streams])
    return Math.ceil(bytes / backend.alignment) * backend.alignment
  }
  return shapes.reduce(
    (sum, { keys, values }) => sum + stored(cacheKeys, keys) + stored(cacheValues, flashAttention ? values : widest),
    0,
  )
}

/** Bytes that one more token takes, all layers together; padding at the end of a tensor is no token's. */
export function cacheBytesPerToken(
  architecture: Architecture,
  { cacheKeys, cacheValues }: Pick<LlamaCppOptions, "cacheKeys" | "cacheValues">,
): number {
  return attentionBlocks(architecture)
    .flatMap((block) => cacheOf(block) ?? [])
    .reduce((sum, { keys, values }) => sum + rowBytes(cacheKeys, keys) + rowBytes(cacheValues, values), 0)
}
