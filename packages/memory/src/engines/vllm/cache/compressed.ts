import { type CompressedAttentionBlock, PlimsollError } from "@plimsoll/specs"
import type { LayerCache } from "./layer-cache.ts"

// As vLLM 0.27 vllm/models/deepseek_v4/attention.py:655 and :698, compressor.py:173 and sparse_swa.py:87.

/** 448 floats of 8 bits, 64 of 16 bits, 8 bytes of scales. */
const recordBytes = 584
const recordDim = 512
/** Pages are padded to what the kernels address. */
const alignment = 576
const blockSize = 256
const windowBlock = 64

const padded = (bytes: number) => Math.ceil(bytes / alignment) * alignment

/** Keys and scores in 32 bits of the tokens that the next entry is made of. */
function stateLayer(layer: number, keyDim: number, ratio: number, overlapping: boolean): LayerCache {
  const tokens = overlapping ? 2 : 1
  const stateBlock = ratio === 4 ? 4 : 8
  const bytes = stateBlock * 2 * tokens * keyDim * 4
  return { layer, kind: "latentWindow", blockSize: stateBlock, window: tokens * ratio, pageBytes: padded(bytes) }
}

/** Caches of a layer that attends to a window of tokens and to compressed ones. */
export function compressedLayers(block: CompressedAttentionBlock, layer: number): readonly LayerCache[] {
  const { keyDim, window, compressor, indexer } = block
  if (keyDim !== recordDim)
    throw new PlimsollError("UNSUPPORTED", `model: vLLM keeps compressed keys of ${recordDim} numbers, got ${keyDim}`)
  const near: LayerCache = {
    layer,
    kind: "latentWindow",
    blockSize: windowBlock,
    window,
    pageBytes: padded(windowBlock * recordBytes),
  }
  if (!compressor || compressor.shared || compressor.ratio <= 1) return [near]
  const { ratio, overlapping = false } = compressor
  const entries = blockSize / ratio
  const far: LayerCache = { layer, kind: "latent", blockSize, pageBytes: padded(entries * recordBytes) }
  const state = stateLayer(layer, keyDim, ratio, overlapping)
  if (!indexer || indexer.shared || indexer.keys === "shared") return [near, far, state]
  const index: LayerCache = { layer, kind: "latent", blockSize, pageBytes: padded(entries * (indexer.keyDim + 4)) }
  return [near, far, index, stateLayer(layer, indexer.keyDim, ratio, overlapping), state]
}
