import { type AttentionBlock, storageTypes } from "@plimsoll/specs"
import type { AttentionInputs, GraphSizes } from "./context.ts"
import type { GraphNode } from "./node.ts"
import { cast, input } from "./operations.ts"

const isQuantized = (type: GraphSizes["cacheKeys"]) => storageTypes[type].blockSize > 1

/** The largest power of two from 64 on that divides the key width (as llama.cpp v0.5.0 src/llama-kv-cache.cpp). */
function keyRotationSize(keyDim: number): number {
  let size = 64
  while (keyDim % (size * 2) === 0) size *= 2
  return size
}

const valueRotationSize = 64

/** Rotation is off where layers differ in head width, or where 64 does not divide it (llama-kv-cache.cpp:305). */
function rotates(type: GraphSizes["cacheKeys"], widths: readonly number[]): boolean {
  const [first] = widths
  return first !== undefined && isQuantized(type) && first % 64 === 0 && widths.every((width) => width === first)
}

/**
 * What queries may read of a cache. Under flash attention in 16 bits (as src/llama-graph.cpp:2522); in builds before
 * llama.cpp pull 23764 in 32, which a copy makes 16 where attention runs.
 */
export function maskInput(sizes: GraphSizes, cells: number, queries: number, streams: number): GraphNode {
  const { flashAttention, wideMasks, maskRows = 1 } = sizes
  const rows = Math.ceil(queries / maskRows) * maskRows
  const mask = input(flashAttention && !wideMasks ? "f16" : "f32", cells, rows, 1, streams)
  return flashAttention && wideMasks ? cast(mask, "f16") : mask
}

/**
 * Index lists, mask and rotations of one cache. Without flash attention values are stored transposed, and every
 * element is written at an index of its own.
 */
export function attentionInputs(
  all: readonly AttentionBlock[],
  blocks: readonly AttentionBlock[],
  sizes: GraphSizes,
  cells: number,
): AttentionInputs | undefined {
  const [first] = blocks
  if (!first) return undefined
  const { tokens, streams, flashAttention } = sizes
  // As wide as the widest layer of the model, whatever its cache.
  const valueWidth = Math.max(...all.map(({ kvHeads, valueDim }) => kvHeads * valueDim))
  const keyRotation = keyRotationSize(first.keyDim)
  const turns: typeof rotates = (type, widths) => !sizes.unrotatedCache && rotates(type, widths)
  return {
    cells,
    keyIndices: input("i64", tokens),
    valueIndices: input("i64", flashAttention ? tokens : tokens * valueWidth),
    mask: maskInput(sizes, cells, tokens / streams, streams),
    keyRotation: turns(
      sizes.cacheKeys,
      blocks.map(({ keyDim }) => keyDim),
    )
      ? input("f32", keyRotation, keyRotation)
      : undefined,
    valueRotation: turns(
      sizes.cacheValues,
      blocks.map(({ valueDim }) => valueDim),
    )
      ? input("f32", valueRotationSize, valueRotationSize)
      : undefined,
  }
}

/** A Hadamard matrix for keys of one width, where their cache is quantized. */
export function keyRotationInput({ cacheKeys }: GraphSizes, keyDim: number): GraphNode | undefined {
  if (!rotates(cacheKeys, [keyDim])) return undefined
  const size = keyRotationSize(keyDim)
  return input("f32", size, size)
}

/** Index list and mask of a cache that holds keys alone, which are never rotated (src/llama-graph.cpp, build_attn_inp_k). */
export function latentInputs(sizes: GraphSizes): AttentionInputs {
  const { tokens, streams, cells } = sizes
  const none = { valueIndices: input("i64", tokens), keyRotation: undefined, valueRotation: undefined }
  const mask = maskInput(sizes, cells, tokens / streams, streams)
  return { cells, keyIndices: input("i64", tokens), mask, ...none }
}
