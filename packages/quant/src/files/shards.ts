import { PlimsollError } from "@plimsoll/specs"
import type { AssignedTensor } from "../recipes/assigned-tensor.ts"
import { inFileOrder } from "./file-order.ts"
import { defaultAlignment, keyBytes, padded, startBytes, tensorInfoBytes } from "./header-parts.ts"
import type { SizeRange } from "./size-range.ts"

/** How a file is cut; `llama-gguf-split` takes 128 tensors a part where nothing is said. */
export type SplitRule = (
  | {
      /** Bytes of tensors in a part at most (`--split-max-size`; its "4G" is 4,000,000,000). */
      readonly maxBytes: number
      readonly maxTensors?: undefined
    }
  | {
      /** Tensors in a part (`--split-max-tensors`). */
      readonly maxTensors: number
      readonly maxBytes?: undefined
    }
) & {
  /** True where the first part holds the keys alone (`--no-tensor-first-split`). @default false */
  readonly keysFirst?: boolean | undefined
  /**
   * The tensors as they stood when the file was cut, where it was quantized afterwards part by part
   * (`llama-quantize --keep-split`).
   */
  readonly before?: readonly AssignedTensor[] | undefined
  /**
   * `"byName"`: by layer and name, as `llama-quantize` writes them; `"asGiven"`: as the tensors come, for files that are
   * only converted and for those of 2024, which keep the checkpoint's order. @default "byName"
   */
  readonly order?: "byName" | "asGiven" | undefined
}

/** One part of a file in several. */
export interface Shard extends SizeRange {
  /** Of `bytes`, its header. */
  readonly headerBytes: number
  readonly tensorCount: number
}

/** Each part says which it is, of how many, and how many tensors all have (as llama.cpp v0.5.0 tools/gguf-split/gguf-split.cpp:243). */
const splitKeysBytes = keyBytes("split.no", 2) + keyBytes("split.count", 2) + keyBytes("split.tensors.count", 4)

/** Numbers of parts are 16 bits wide. */
const mostParts = 0xffff

/**
 * The tensors of each part: a new one is begun where the next tensor would exceed the limit, headers not counted (as
 * llama.cpp v0.5.0 tools/gguf-split/gguf-split.cpp:257).
 *
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the first tensor alone exceeds the limit; `INVALID_REQUEST` for a
 *   limit that is no positive integer
 */
function partsOf(tensors: readonly AssignedTensor[], rule: SplitRule): readonly (readonly AssignedTensor[])[] {
  const limit = rule.maxBytes ?? rule.maxTensors
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new PlimsollError("INVALID_REQUEST", `expected a positive whole limit of a part, got ${limit}`)
  const parts: AssignedTensor[][] = rule.keysFirst ? [[], []] : [[]]
  let partBytes = 0
  for (const [index, tensor] of tensors.entries()) {
    const bytes = padded(tensor.bytes, defaultAlignment)
    partBytes += bytes
    const isFull = rule.maxBytes === undefined ? index > 0 && index % rule.maxTensors === 0 : partBytes > rule.maxBytes
    if (isFull) {
      if (parts.at(-1)?.length === 0)
        throw new PlimsollError(
          "REFUSED_BY_ENGINE",
          `llama-gguf-split makes no empty part: expected at least ${bytes} bytes a part, got ${limit}`,
        )
      parts.push([])
      partBytes = bytes
    }
    parts.at(-1)?.push(tensor)
  }
  if (parts.length > mostParts)
    throw new PlimsollError("REFUSED_BY_ENGINE", `expected at most ${mostParts} parts, got ${parts.length}`)
  return parts
}

/**
 * The parts of a file that `llama-gguf-split` cuts, in order; a file below the limit is one part, with the keys of a part.
 *
 * @param tensors - with formats and bytes, as `typesOf` gives them
 * @param keys - bytes of all keys of the whole file, without start and tensors' entries
 * @returns bytes of each part with its header; their sum exceeds the whole file by a header for each
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the first tensor alone exceeds the limit; `INVALID_REQUEST` for a
 *   limit that is no positive integer
 */
export function ggufShardsOf(tensors: readonly AssignedTensor[], keys: SizeRange, rule: SplitRule): readonly Shard[] {
  const inOrder = rule.order === "asGiven" ? (list: readonly AssignedTensor[]) => list : inFileOrder
  const ordered = inOrder(tensors)
  const counts = partsOf(rule.before ? inOrder(rule.before) : ordered, rule).map(({ length }) => length)
  let first = 0
  return counts.map((tensorCount, number) => {
    const part = ordered.slice(first, first + tensorCount)
    first += tensorCount
    const own = part.reduce((sum, { tensor }) => sum + tensorInfoBytes(tensor), startBytes + splitKeysBytes)
    const data = part.reduce((sum, { bytes }) => sum + padded(bytes, defaultAlignment), 0)
    const withKeys = (bytes: number) => padded(own + (number === 0 ? bytes : 0), defaultAlignment)
    return {
      bytes: withKeys(keys.bytes) + data,
      low: withKeys(keys.low) + data,
      high: withKeys(keys.high) + data,
      headerBytes: withKeys(keys.bytes),
      tensorCount,
    }
  })
}
