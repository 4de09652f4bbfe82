import { isMainlineType, nearestNames, PlimsollError } from "@plimsoll/specs"
import type { CacheEngine, CacheFormat } from "./cache/cache-format.ts"
import { allCacheFormats } from "./cache/index.ts"
import type { Packing, PackingFamily } from "./checkpoint/packing.ts"
import { ggufFormats } from "./formats.ts"
import type { Format } from "./ggml/format.ts"
import { packings } from "./packings.ts"

/** Where a format is met: blocks of a GGUF file, tensors of a checkpoint, or an engine's cache. */
export type FormatKind = "gguf" | "checkpoint" | "cache"

/** What all formats can be asked. */
export interface FormatSummary {
  /** Unique: "gguf:q4_k", "checkpoint:gptq-4-128", "cache:vllm:fp8". */
  readonly id: string
  readonly kind: FormatKind
  /** The program that a block is of, the kind of a packing, or the engine of a cache. */
  readonly family: "llama.cpp" | "ik_llama.cpp" | PackingFamily | CacheEngine
  readonly name: string
  /** Scales of groups included, what stands once a row or a matrix not; `undefined` where a model's type is kept. */
  readonly bitsPerWeight: number | undefined
  /** A number `x` from the parts that belong to it; `undefined` where none is given. */
  readonly decode: string | undefined
  /** Whether it is made with the help of sample text: an importance matrix, or a calibration. */
  readonly calibration: "required" | "optional" | "unused"
  /** What ggml or an engine keeps in it. */
  readonly holds: "weights" | "activations" | "indices" | "cache"
  readonly source: string
}

function ofBlocks({ name, bitsPerWeight, decode, importanceMatrix, holds, source }: Format): FormatSummary {
  const mainline = isMainlineType(name)
  return {
    id: `gguf:${name}`,
    kind: "gguf",
    family: mainline ? "llama.cpp" : "ik_llama.cpp",
    name,
    bitsPerWeight,
    decode,
    calibration: importanceMatrix,
    holds: holds ?? "weights",
    source: mainline ? `llama.cpp v0.5.0 ${source}` : source,
  }
}

function ofPacking({ name, family, bitsPerWeight, decode, calibration, source }: Packing): FormatSummary {
  const id = `checkpoint:${name}`
  return { id, kind: "checkpoint", family, name, bitsPerWeight, decode, calibration, holds: "weights", source }
}

function ofCache({ engine, name, bitsPerElement, source }: CacheFormat): FormatSummary {
  return {
    id: `cache:${engine}:${name}`,
    kind: "cache",
    family: engine,
    name,
    bitsPerWeight: bitsPerElement,
    decode: undefined,
    calibration: "unused",
    holds: "cache",
    source,
  }
}

/**
 * Every format of every kind: blocks of GGUF files, packings of checkpoints, and caches.
 *
 * @example
 * ```ts
 * formatCatalogue().filter(({ kind, bitsPerWeight }) => kind === "gguf" && bitsPerWeight === 4.25).map(({ name }) => name)
 * // ["iq4_xs", "mxfp4", "iq4_ks", "iq4_xs_r8", "iq4_ks_r4", "mxfp4_r8"]
 * ```
 */
export function formatCatalogue(): readonly FormatSummary[] {
  return [...ggufFormats.map(ofBlocks), ...packings().map(ofPacking), ...allCacheFormats().map(ofCache)]
}

/**
 * A format by its id, or by its name where that means a way to store weights; in any case.
 *
 * @throws PlimsollError `UNKNOWN_STORAGE_TYPE`
 * @example
 * ```ts
 * findFormat("GPTQ-4-128").bitsPerWeight // 4.15625
 * findFormat("cache:vllm:nvfp4").bitsPerWeight // 4.5
 * ```
 */
export function findFormat(name: string): FormatSummary {
  const wanted = name.toLowerCase()
  const catalogue = formatCatalogue()
  const format =
    catalogue.find(({ id }) => id.toLowerCase() === wanted) ??
    catalogue.find((known) => known.kind !== "cache" && known.name === wanted)
  if (format) return format
  const names = catalogue.map((known) => (known.kind === "cache" ? known.id : known.name))
  throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `expected a storage format, got "${name}"`, {
    hint: "formatCatalogue() lists all.",
    nearest: nearestNames(wanted, [...new Set(names)]),
  })
}
