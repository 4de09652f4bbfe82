import { type Architecture, PlimsollError } from "@plimsoll/specs"
import type { GgufMetadata } from "@plimsoll/specs/gguf"
import { defaultAlignment, keyBytes, metadataBytes, padded, startBytes, stringBytes } from "./header-parts.ts"
import { exactly, type SizeRange, sumOfRanges } from "./size-range.ts"
import { tensorInfosOf } from "./tensor-infos.ts"
import { chatTemplateBytes, chatTemplateRange, tokenizerRange } from "./tokenizers/of-architecture.ts"
import type { Tokenizer } from "./tokenizers/tokenizer.ts"

/** What is known of a file beside its architecture and its recipe. */
export type HeaderFacts =
  | {
      /** Every key of the file, the tokenizer's lists included: the header is then exact. */
      readonly metadata: GgufMetadata
      readonly metadataBytes?: undefined
      readonly tokenizer?: undefined
      readonly chatTemplateBytes?: undefined
    }
  | {
      /** Bytes of all keys, as measured on another file of the same repository: the header is then exact. */
      readonly metadataBytes: number
      readonly metadata?: undefined
      readonly tokenizer?: undefined
      readonly chatTemplateBytes?: undefined
    }
  | {
      readonly metadata?: undefined
      readonly metadataBytes?: undefined
      /** Absent: the one that models of this vocabulary and family have. */
      readonly tokenizer?: Tokenizer | undefined
      /** Length of the chat template in UTF-8, bytes; 0 for none. Absent: what such models have. */
      readonly chatTemplateBytes?: number | undefined
    }

/** What keys are made of, bytes. */
export interface HeaderKeyParts {
  /** Tokens, their types and scores, merges. */
  readonly tokenizer: SizeRange
  readonly chatTemplate: SizeRange
  /** Which importance matrix was used. */
  readonly importanceMatrix: SizeRange
  /** Hyperparameters, special tokens, names, licence and origin. */
  readonly other: SizeRange
}

/** The keys of a GGUF, bytes. */
export interface HeaderKeys extends SizeRange {
  /** `"exact"`: all keys were given; `"fitted"`: some are estimated, within bounds that hold published files. */
  readonly certainty: "exact" | "fitted"
  /** Absent where all keys were given. */
  readonly parts?: HeaderKeyParts | undefined
}

/** A header's size with its bounds, bytes. */
export interface HeaderSize extends SizeRange {
  readonly certainty: "exact" | "fitted"
  /** Of `bytes`, names, shapes and offsets of the tensors: always exact. */
  readonly tensorInfoBytes: number
  /** Of `bytes`, all keys: tokenizer, chat template, hyperparameters and origin. */
  readonly keys: HeaderKeys
}

/**
 * Hyperparameters, special tokens, names, licence and origin. 25 published files hold 760 to 2,000 bytes of them, median
 * 1,400; lists that have a number for each layer, and long lists of languages and data sets, take more.
 */
const otherKeys: SizeRange = { bytes: 1400, low: 600, high: 5000 }

/**
 * Which importance matrix was used: two paths of up to 127 bytes and two counts (as llama.cpp v0.5.0
 * tools/quantize/quantize.cpp:510). 112 bytes of paths are those of bartowski/DeepSeek-R1-Distill-Qwen-7B-GGUF.
 */
const matrixKeysBytes =
  keyBytes("quantize.imatrix.file", stringBytes("")) +
  keyBytes("quantize.imatrix.dataset", stringBytes("")) +
  keyBytes("quantize.imatrix.entries_count", 4) +
  keyBytes("quantize.imatrix.chunks_count", 4)
const matrixPaths: SizeRange = { bytes: 112, low: 0, high: 2 * 127 }

/** @throws PlimsollError `INVALID_REQUEST` for what is no number of bytes */
function checkBytes(name: string, bytes: number | undefined): void {
  if (bytes !== undefined && (!Number.isSafeInteger(bytes) || bytes < 0))
    throw new PlimsollError("INVALID_REQUEST", `${name}: expected whole bytes, got ${bytes}`)
}

/** @throws PlimsollError `UNSUPPORTED` for data that is padded otherwise than `llama-quantize` does */
function checkAlignment(metadata: GgufMetadata | undefined): void {
  const alignment = metadata?.["general.alignment"]?.value
  if (alignment !== undefined && alignment !== defaultAlignment)
    throw new PlimsollError("UNSUPPORTED", `general.alignment: expected ${defaultAlignment}, got ${String(alignment)}`)
}

/** Bytes of all keys of a model's GGUF. */
function headerKeysOf(architecture: Architecture, facts: HeaderFacts = {}, importanceMatrix = false): HeaderKeys {
  checkAlignment(facts.metadata)
  checkBytes("metadataBytes", facts.metadataBytes)
  checkBytes("chatTemplateBytes", facts.chatTemplateBytes)
  const given = facts.metadata ? metadataBytes(facts.metadata) : facts.metadataBytes
  if (given !== undefined) return { ...exactly(given), certainty: "exact" }
  const parts: HeaderKeyParts = {
    tokenizer: tokenizerRange(architecture, facts.tokenizer),
    chatTemplate:
      facts.chatTemplateBytes === undefined
        ? chatTemplateRange(architecture)
        : exactly(chatTemplateBytes(facts.chatTemplateBytes)),
    importanceMatrix: importanceMatrix ? sumOfRanges([exactly(matrixKeysBytes), matrixPaths]) : exactly(0),
    other: otherKeys,
  }
  return { ...sumOfRanges(Object.values(parts)), certainty: "fitted", parts }
}

function sizeOf(architecture: Architecture, facts: HeaderFacts | undefined, importanceMatrix: boolean): HeaderSize {
  const keys = headerKeysOf(architecture, facts, importanceMatrix)
  const tensorInfoBytes = tensorInfosOf(architecture)
  const whole = (bytes: number) => padded(startBytes + bytes + tensorInfoBytes, defaultAlignment)
  return {
    bytes: whole(keys.bytes),
    low: whole(keys.low),
    high: whole(keys.high),
    certainty: keys.certainty,
    tensorInfoBytes,
    keys,
  }
}

/** Options of `ggufHeaderSizeOf`. */
export interface HeaderOptions {
  /** True where the quantizer notes which importance matrix it used. @default false */
  readonly importanceMatrix?: boolean | undefined
  readonly facts?: HeaderFacts | undefined
}

/** Headers without further facts, which do not depend on formats: one is asked for with every recipe. */
const known = { plain: new WeakMap<Architecture, HeaderSize>(), matrix: new WeakMap<Architecture, HeaderSize>() }

/**
 * Size of a GGUF's header: magic, keys with the tokenizer, and the tensors' entries, padded.
 *
 * @param architecture - the model as blocks
 * @param options - whether the quantizer notes an importance matrix, and what is known of the file
 * @returns bytes with bounds; formats do not change it
 * @throws PlimsollError `INVALID_REQUEST` for facts that are no number of bytes, `UNSUPPORTED` for another alignment
 * @example
 * ```ts
 * import { qwen257B } from "@plimsoll/specs/models"
 *
 * const { bytes, low, high } = ggufHeaderSizeOf(qwen257B.architecture)
 * bytes // 5953984, between 5950560 and 5972000; bartowski's has 5953504
 * ```
 */
export function ggufHeaderSizeOf(
  architecture: Architecture,
  { importanceMatrix = false, facts }: HeaderOptions = {},
): HeaderSize {
  if (facts) return sizeOf(architecture, facts, importanceMatrix)
  const sizes = importanceMatrix ? known.matrix : known.plain
  const size = sizes.get(architecture) ?? sizeOf(architecture, undefined, importanceMatrix)
  sizes.set(architecture, size)
  return size
}
