import { nearestNames, PlimsollError } from "@plimsoll/specs"
import { type CacheEngine, type CacheFormat, cacheEngines } from "./cache-format.ts"
import { exllamaCacheFormats } from "./exllama.ts"
import { ikLlamaCacheFormats, llamaCppCacheFormats, ollamaCacheFormats, turboQuantCacheFormats } from "./ggml.ts"
import { mlxCacheFormats } from "./mlx.ts"
import { sglangCacheFormats, tensorRtLlmCacheFormats } from "./servers.ts"
import { vllmCacheFormats } from "./vllm.ts"

export {
  type CacheBytes,
  type CachedVectors,
  type CacheEngine,
  type CacheFormat,
  cacheBytesOf,
  cacheEngines,
} from "./cache-format.ts"

/** Formats in which an engine keeps keys and values, by engine. */
const byEngine: Readonly<Record<CacheEngine, readonly CacheFormat[]>> = {
  "llama.cpp": llamaCppCacheFormats,
  ollama: ollamaCacheFormats,
  "ik_llama.cpp": ikLlamaCacheFormats,
  "llama-cpp-turboquant": turboQuantCacheFormats,
  vllm: vllmCacheFormats,
  sglang: sglangCacheFormats,
  "tensorrt-llm": tensorRtLlmCacheFormats,
  mlx: mlxCacheFormats,
  exllamav3: exllamaCacheFormats,
}

/**
 * Formats in which an engine can keep keys and values.
 *
 * @throws PlimsollError `UNKNOWN_ENGINE` for an engine whose cache formats are not known
 * @example
 * ```ts
 * cacheFormatsOf("ollama").map(({ name }) => name) // ["f16", "q8_0", "q4_0"]
 * ```
 */
export function cacheFormatsOf(engine: CacheEngine): readonly CacheFormat[] {
  if (Object.hasOwn(byEngine, engine)) return byEngine[engine]
  throw new PlimsollError("UNKNOWN_ENGINE", `expected an engine with cache formats, got "${String(engine)}"`, {
    hint: `Known: ${cacheEngines.join(", ")}.`,
    nearest: nearestNames(String(engine), cacheEngines),
  })
}

/** Every cache format of every engine. */
export function allCacheFormats(): readonly CacheFormat[] {
  return cacheEngines.flatMap(cacheFormatsOf)
}

/**
 * An engine's cache format, by the name that its option takes, in any case.
 *
 * @throws PlimsollError `UNKNOWN_ENGINE`, `UNKNOWN_STORAGE_TYPE`
 * @example
 * ```ts
 * findCacheFormat("exllamav3", "q4").bitsPerElement // 4.5
 * ```
 */
export function findCacheFormat(engine: CacheEngine, name: string): CacheFormat {
  const formats = cacheFormatsOf(engine)
  const wanted = name.toLowerCase()
  const format = formats.find((known) => known.name.toLowerCase() === wanted)
  if (format) return format
  const names = formats.map((known) => known.name)
  throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `expected a cache format of ${engine}, got "${name}"`, {
    hint: `Known: ${names.join(", ")}.`,
    nearest: nearestNames(wanted, names),
  })
}
