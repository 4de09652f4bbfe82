import { PlimsollError } from "@plimsoll/specs"

/** Programs whose cache formats are known, as requests name them. */
export const cacheEngines = [
  "llama.cpp",
  "ollama",
  "ik_llama.cpp",
  "llama-cpp-turboquant",
  "vllm",
  "sglang",
  "tensorrt-llm",
  "mlx",
  "exllamav3",
] as const
export type CacheEngine = (typeof cacheEngines)[number]

/** What one layer keeps of one token. */
export interface CachedVectors {
  /** Heads that have keys and values; 1 for latent attention. */
  readonly kvHeads: number
  /** Numbers of a head's key; of the latent and its positional part for latent attention. */
  readonly keyDim: number
  /** Numbers of a head's value; 0 where values are made from what keys hold. */
  readonly valueDim: number
  /** Bytes of the model's own floats: 2 for bf16 and f16, 4 for f32. */
  readonly floatBytes: number
}

/** Bytes of one token in one layer; pages and whole contexts are multiples. */
export interface CacheBytes {
  readonly keys: number
  readonly values: number
}

/** How an engine keeps keys and values. */
export interface CacheFormat {
  readonly engine: CacheEngine
  /** As the engine's option takes it. */
  readonly name: string
  /** Scales of groups included, scales of a whole vector not; `undefined` where the model's own type is kept. */
  readonly bitsPerElement: number | undefined
  /** True where keys and values may have different formats. */
  readonly chosenApart: boolean
  /** Why vectors can't be kept so; `undefined` where they can. */
  readonly objection: (vectors: CachedVectors) => string | undefined
  /** Of vectors that `objection` lets pass. */
  readonly bytes: (vectors: CachedVectors) => CacheBytes
  readonly note?: string
  /** File and line of the engine, with version or commit. */
  readonly source: string
}

/**
 * Bytes that one token takes in one layer.
 *
 * @param vectors - what the layer keeps
 * @returns bytes of keys and of values
 * @throws PlimsollError `INVALID_SHAPE` where the format can't keep such vectors
 * @example
 * ```ts
 * const q80 = findCacheFormat("llama.cpp", "q8_0")
 * cacheBytesOf(q80, { kvHeads: 8, keyDim: 128, valueDim: 128, floatBytes: 2 }) // { keys: 1088, values: 1088 }
 * ```
 */
export function cacheBytesOf(format: CacheFormat, vectors: CachedVectors): CacheBytes {
  const { kvHeads, keyDim, valueDim } = vectors
  const sizes = [kvHeads, keyDim, valueDim, vectors.floatBytes]
  if (!sizes.every((size) => Number.isSafeInteger(size) && size >= 0))
    throw new PlimsollError("INVALID_SHAPE", `expected whole numbers of heads, dimensions and bytes, got [${sizes}]`)
  const objection = format.objection(vectors)
  if (objection === undefined) return format.bytes(vectors)
  throw new PlimsollError(
    "INVALID_SHAPE",
    `expected vectors that ${format.engine} can keep as ${format.name}, got ${kvHeads} x ${keyDim} and ${valueDim}: ${objection}`,
  )
}

/** Complains of the first dimension that groups do not divide. */
export function wholeGroups(group: number): CacheFormat["objection"] {
  return ({ keyDim, valueDim }) => {
    const uneven = [keyDim, valueDim].find((size) => size % group !== 0)
    return uneven === undefined ? undefined : `${uneven} is no multiple of ${group}`
  }
}

/** What a format says that takes any vector. */
export const takesAll: CacheFormat["objection"] = () => undefined

/** Bytes where each head's vector is stored by itself, and alike for keys and values. */
export function perHead(vectorBytes: (dim: number, floatBytes: number) => number): CacheFormat["bytes"] {
  return ({ kvHeads, keyDim, valueDim, floatBytes }) => {
    const bytes = (dim: number) => (dim === 0 ? 0 : kvHeads * vectorBytes(dim, floatBytes))
    return { keys: bytes(keyDim), values: bytes(valueDim) }
  }
}
