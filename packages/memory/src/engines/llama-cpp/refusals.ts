import { type Architecture, PlimsollError, type StorageTypeName, storageTypes } from "@plimsoll/specs"
import { attentionBlocks, cacheKinds } from "./attention-blocks.ts"
import { newestRules } from "./builds/index.ts"
import type { LlamaCppOptions } from "./options.ts"

/** What llama.cpp itself refuses (as v0.5.0 src/llama-context.cpp:3776–3815 and :2173), with its reason. */
export function refuse(architecture: Architecture, options: LlamaCppOptions): void {
  const fail = (message: string, hint: string): never => {
    throw new PlimsollError("REFUSED_BY_ENGINE", message, { hint })
  }
  const blockSize = (type: StorageTypeName) => storageTypes[type].blockSize
  const { cacheKeys, cacheValues, flashAttention, outputs, sequences } = options
  const isNewest = options.rules === undefined || options.rules === newestRules
  const keepsKeysAlone = () => cacheKinds(architecture).some(({ expanded, perSequence }) => expanded || perSequence)
  if (isNewest && cacheKeys !== cacheValues && keepsKeysAlone())
    fail(
      `llama.cpp needs one type for keys and values where it caches keys alone, got "${cacheKeys}" and "${cacheValues}"`,
      "Set cacheKeys and cacheValues to the same type.",
    )
  if (blockSize(cacheValues) > 1 && !flashAttention)
    fail(
      `llama.cpp needs flash attention for a quantized value cache, got cacheValues "${cacheValues}" with flashAttention false`,
      "Leave flashAttention out, or set cacheValues to f16.",
    )
  if (outputs < sequences)
    fail(
      `llama.cpp keeps at least one output per sequence, got ${sequences} sequences and a batch of ${outputs}`,
      "Raise batch or context, or lower sequences.",
    )
  if (!flashAttention) return
  for (const { keyDim, valueDim } of attentionBlocks(architecture)) {
    if (keyDim % blockSize(cacheKeys) !== 0)
      fail(
        `expected a key cache whose blocks divide ${keyDim} columns, got "${cacheKeys}" with blocks of ${blockSize(cacheKeys)}`,
        "Set cacheKeys to f16.",
      )
    if (valueDim % blockSize(cacheValues) !== 0)
      fail(
        `expected a value cache whose blocks divide ${valueDim} columns, got "${cacheValues}" with blocks of ${blockSize(cacheValues)}`,
        "Set cacheValues to f16.",
      )
  }
}
