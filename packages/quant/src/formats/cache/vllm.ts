import { type CacheFormat, perHead, takesAll, wholeGroups } from "./cache-format.ts"

// vLLM stores keys and values of a head side by side, in one format for both.

const source = "vllm-project/vllm 001cabc1 vllm/v1/kv_cache_interface.py"

/* @__NO_SIDE_EFFECTS__ */
function plain(name: string, bits: number, note?: string): CacheFormat {
  return {
    engine: "vllm",
    name,
    bitsPerElement: bits,
    chosenApart: false,
    objection: takesAll,
    bytes: perHead((dim) => (dim * bits) / 8),
    source: `${source}, AttentionSpec.real_page_size_bytes`,
    ...(note === undefined ? {} : { note }),
  }
}

/** Each head's vector has a scale of four bytes, stored in the same allocation. */
/* @__NO_SIDE_EFFECTS__ */
function perTokenAndHead(name: string, bits: number, from = `${source}, AttentionSpec.page_size_bytes`): CacheFormat {
  return {
    engine: "vllm",
    name,
    bitsPerElement: bits,
    chosenApart: false,
    objection: wholeGroups(8 / bits),
    bytes: perHead((dim) => (dim * bits) / 8 + 4),
    source: from,
  }
}

/** Floats of 4 bits, with one of 8 bits for each 16 of them. */
/* @__NO_SIDE_EFFECTS__ */
function blockScaled(name: string, note?: string): CacheFormat {
  return {
    engine: "vllm",
    name,
    bitsPerElement: 4.5,
    chosenApart: false,
    objection: wholeGroups(16),
    bytes: perHead((dim) => dim / 2 + dim / 16),
    source: `${source}, FullAttentionSpec.real_page_size_bytes`,
    ...(note === undefined ? {} : { note }),
  }
}

/**
 * A record of the latent and its positional part, made for sparse attention over 512 + 64 numbers. Latents of other
 * sizes have records of their own.
 */
/* @__NO_SIDE_EFFECTS__ */
function latentRecord(name: string, recordBytes: number, note: string): CacheFormat {
  return {
    engine: "vllm",
    name,
    bitsPerElement: (recordBytes * 8) / 576,
    chosenApart: false,
    objection: ({ kvHeads, keyDim, valueDim }) =>
      kvHeads === 1 && keyDim === 576 && valueDim === 0 ? undefined : "it holds one latent of 512 + 64 numbers",
    bytes: () => ({ keys: recordBytes, values: 0 }),
    note,
    source: "vllm-project/vllm 008a0c31 vllm/v1/attention/backends/mla/flashmla_sparse.py:54",
  }
}

/** Codes of keys beside their length, or floats of 8 bits; codes of values beside a scale and an offset. */
/* @__NO_SIDE_EFFECTS__ */
function turboQuant(name: string, keyBits: 8 | 4 | 3, valueBits: 4 | 3): CacheFormat {
  return {
    engine: "vllm",
    name,
    bitsPerElement: (keyBits + valueBits) / 2,
    chosenApart: false,
    objection: ({ keyDim, valueDim }) => (keyDim === valueDim ? undefined : "keys and values differ in size"),
    bytes: ({ kvHeads, keyDim, valueDim }) => {
      const key = keyBits === 8 ? keyDim : Math.ceil((keyDim * keyBits) / 8) + 2
      const value = Math.ceil((valueDim * valueBits) / 8) + 4
      // Both together are an even number of bytes.
      return { keys: kvHeads * key, values: kvHeads * (value + ((key + value) % 2)) }
    },
    note: "The first two and last two layers stay as they are, but in models that have recurrent layers too.",
    source:
      "vllm-project/vllm 1471680b vllm/model_executor/layers/quantization/turboquant/config.py, slot_size_aligned",
  }
}

const auto: CacheFormat = {
  engine: "vllm",
  name: "auto",
  bitsPerElement: undefined,
  chosenApart: false,
  objection: takesAll,
  bytes: perHead((dim, floatBytes) => dim * floatBytes),
  note: "The model's type, or that of a cache that its config asks for.",
  source: "vllm-project/vllm 002f10e0 vllm/config/cache.py:94",
}

export const vllmCacheFormats: readonly CacheFormat[] = [
  auto,
  plain("float16", 16),
  plain("bfloat16", 16),
  plain("fp8", 8, "The same as fp8_e4m3."),
  plain("fp8_e4m3", 8, "Scales are one for each layer, or one for each head."),
  plain("fp8_e5m2", 8),
  plain("fp8_inc", 8, "On Gaudi."),
  perTokenAndHead("int8_per_token_head", 8),
  perTokenAndHead("fp8_per_token_head", 8),
  perTokenAndHead(
    "int4_per_token_head",
    4,
    "vllm-project/vllm vllm/v1/attention/backends/triton_attn.py, TritonAttentionBackend.customize_spec, in copies of unnamed commits read 2026-12-01",
  ),
  blockScaled("nvfp4"),
  blockScaled("nvfp4_4over6", "Each scale is the better of two."),
  latentRecord("fp8_ds_mla", 656, "512 floats of 8 bits, 4 scales of 32 bits, 64 floats of 16 bits."),
  latentRecord("nvfp4_ds_mla", 352, "512 floats of 4 bits, 64 of 8 bits, 32 scales of 8 bits."),
  turboQuant("turboquant_k8v4", 8, 4),
  turboQuant("turboquant_4bit_nc", 4, 4),
  turboQuant("turboquant_k3v4_nc", 3, 4),
  turboQuant("turboquant_3bit_nc", 3, 3),
]
