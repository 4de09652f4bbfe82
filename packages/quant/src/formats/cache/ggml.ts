import { type GgufTypeName, isMainlineType, rowBytes, type StorageTypeName, storageTypeOf } from "@plimsoll/specs"
import { formatByName } from "../formats.ts"
import { type CachedVectors, type CacheFormat, perHead, wholeGroups } from "./cache-format.ts"

// llama.cpp and what is made of it keep keys and values in ggml's storage types, chosen for each.

/** One row holds what all heads keep of a token (as llama.cpp v0.5.0 src/llama-kv-cache.cpp:233). */
function rowsOf(type: StorageTypeName): CacheFormat["bytes"] {
  return ({ kvHeads, keyDim, valueDim }) => ({
    keys: rowBytes(type, kvHeads * keyDim),
    values: rowBytes(type, kvHeads * valueDim),
  })
}

/**
 * A key's row is one head's, the values of a layer are one row (as ik_llama.cpp 8337e4cd src/llama.cpp:1516), so that
 * what stands once a row is not each token's for values.
 */
function ikLlamaRows(type: GgufTypeName) {
  const { blockSize, blockBytes } = storageTypeOf(type)
  return ({ kvHeads, keyDim, valueDim }: CachedVectors) => ({
    keys: kvHeads * rowBytes(type, keyDim),
    values: ((kvHeads * valueDim) / blockSize) * blockBytes,
  })
}

/* @__NO_SIDE_EFFECTS__ */
function ofType(type: StorageTypeName, departures: Partial<CacheFormat> = {}): CacheFormat {
  return {
    engine: "llama.cpp",
    name: type,
    bitsPerElement: formatByName(type).bitsPerWeight,
    chosenApart: true,
    // As llama.cpp v0.5.0 src/llama-context.cpp:3796, for each head.
    objection: wholeGroups(storageTypeOf(type).blockSize),
    bytes: rowsOf(type),
    source: "llama.cpp v0.5.0 common/arg.cpp:304",
    ...departures,
  }
}

const llamaCppTypes = ["f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0", "iq4_nl"] as const

/** Values quantized need flash attention (llama.cpp v0.5.0 src/llama-context.cpp). */
export const llamaCppCacheFormats: readonly CacheFormat[] = /* @__PURE__ */ llamaCppTypes.map((type) => ofType(type))

/** Ollama hands the name on to llama.cpp; any other is refused. */
export const ollamaCacheFormats: readonly CacheFormat[] = /* @__PURE__ */ (["f16", "q8_0", "q4_0"] as const).map(
  (type) =>
    ofType(type, {
      engine: "ollama",
      chosenApart: false,
      source: "ollama/ollama 008a6cae fs/ggml/ggml.go, SupportsKVCacheType",
    }),
)

export const ikLlamaCacheFormats: readonly CacheFormat[] = /* @__PURE__ */ (
  ["f32", "f16", "bf16", "q8_0", "q8_kv", "q6_0", "q5_1", "q5_0", "q4_1", "q4_0", "iq4_nl"] as const
).map((type) => ({
  engine: "ik_llama.cpp",
  name: type === "q8_kv" ? "q8_KV" : type,
  bitsPerElement: formatByName(type).bitsPerWeight,
  chosenApart: true,
  objection: wholeGroups(storageTypeOf(type).blockSize),
  bytes: ikLlamaRows(type),
  source: `ik_llama.cpp 8337e4cd common/common.cpp:${isMainlineType(type) ? 4184 : 4212}`,
}))

/** Groups of 128 numbers, turned by a Hadamard matrix and stored as indices into a table beside their length. */
function turbo(bits: number): CacheFormat {
  const group = 128
  return {
    engine: "llama-cpp-turboquant",
    name: `turbo${bits}`,
    bitsPerElement: bits + 16 / group,
    chosenApart: true,
    objection: wholeGroups(group),
    bytes: perHead((dim) => (dim / group) * (2 + (group * bits) / 8)),
    source: "TheTom/llama-cpp-turboquant 17dd3529 ggml/src/ggml-common.h",
    ...(bits === 4 ? { note: "Older commits keep two bytes more for each group." } : {}),
  }
}

export const turboQuantCacheFormats: readonly CacheFormat[] = /* @__PURE__ */ [4, 3, 2].map(turbo)
