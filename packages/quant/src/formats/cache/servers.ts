import { type CacheFormat, perHead, takesAll, wholeGroups } from "./cache-format.ts"

// SGLang and TensorRT-LLM: one format for keys and values, in pools of one entry a token.

type Server = "sglang" | "tensorrt-llm"

const sources: Readonly<Record<Server, string>> = {
  sglang: "sgl-project/sglang python/sglang/srt/mem_cache/memory_pool.py, excerpts of unnamed commits read 2026-12-01",
  "tensorrt-llm":
    "NVIDIA/TensorRT-LLM tensorrt_llm/_torch/pyexecutor/resource_manager.py, excerpts of unnamed commits read 2026-12-01",
}

/* @__NO_SIDE_EFFECTS__ */
function auto(engine: Server): CacheFormat {
  return {
    engine,
    name: "auto",
    bitsPerElement: undefined,
    chosenApart: false,
    objection: takesAll,
    bytes: perHead((dim, floatBytes) => dim * floatBytes),
    note: "The model's type, or that of a cache that its config asks for.",
    source: sources[engine],
  }
}

/* @__NO_SIDE_EFFECTS__ */
function plain(engine: Server, name: string, bits: number): CacheFormat {
  return {
    engine,
    name,
    bitsPerElement: bits,
    chosenApart: false,
    objection: takesAll,
    bytes: perHead((dim) => (dim * bits) / 8),
    source: sources[engine],
  }
}

/** Floats of 4 bits, with a scale of one byte for each 16 of them. */
/* @__NO_SIDE_EFFECTS__ */
function blockScaled(engine: Server, name: string, note: string, source: string): CacheFormat {
  return {
    engine,
    name,
    bitsPerElement: 4.5,
    chosenApart: false,
    objection: wholeGroups(16),
    bytes: perHead((dim) => dim / 2 + dim / 16),
    note,
    source,
  }
}

export const sglangCacheFormats: readonly CacheFormat[] = [
  auto("sglang"),
  plain("sglang", "bf16", 16),
  plain("sglang", "fp8_e5m2", 8),
  plain("sglang", "fp8_e4m3", 8),
  blockScaled(
    "sglang",
    "fp4_e2m1",
    "Scales are powers of two, as in MXFP4, but of 16 numbers where that has 32.",
    "sgl-project/sglang 0dae407b python/sglang/srt/layers/quantization/kvfp4_tensor.py",
  ),
]

export const tensorRtLlmCacheFormats: readonly CacheFormat[] = [
  auto("tensorrt-llm"),
  plain("tensorrt-llm", "fp8", 8),
  blockScaled(
    "tensorrt-llm",
    "nvfp4",
    "Needs scales found beforehand, in the checkpoint.",
    `${sources["tensorrt-llm"]}, get_cache_bytes_per_token`,
  ),
]
