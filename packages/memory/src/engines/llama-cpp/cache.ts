import { cacheOf, type StorageTypeName } from "@plimsoll/specs"
import type { Architecture } from "@plimsoll/specs"
import type { Backend } from "./backends.ts"
import { attentionBlocks, type LlamaCppOptions } from "./options.ts"

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

/** Bytes that one more token takes, all layers together. */
export function cacheBytesPerToken(architecture: Architecture, options: LlamaCppOptions, backend: Backend): number {
  const { cacheKeys, cacheValues } = options
  return attentionBlocks(architecture)
    .flatMap((block) => cacheOf(block) ?? [])
    .reduce(
      (sum, { keys, values }) =>
        sum + backend.storedBytes(cacheKeys, [keys, 1]) + backend.storedBytes(cacheValues, [values, 1]),
      0,
    )
}
