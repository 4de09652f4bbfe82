/**
 * Ceilings of what is read from files' headers, in one place. Each is far above what any published file has, and so low
 * that the worst header is refused, or read, within seconds and some hundreds of megabytes.
 */
export const headerLimits = {
  gguf: {
    /** The largest headers hold a vocabulary of 262,144 tokens with merges and scores: some 20 MB. */
    headerBytes: 128 * 2 ** 20,
    /** Keys with values; files have some 50. */
    keys: 65_536,
    /** Bytes of a key (the format's own limit). */
    keyBytes: 65_535,
    /** Some files carry a whole tokenizer.json as one text. */
    stringBytes: 64 * 2 ** 20,
    /** Elements of all lists together: tokens, their types and scores, and merges. */
    elements: 4_000_000,
    /** One file of a model whose experts were not yet stacked has some 50,000. */
    tensors: 200_000,
    /** Files of a split model. */
    parts: 1024,
    /** Bytes of a tensor's name; ggml keeps 63, some builds more. */
    nameBytes: 255,
    /** Sizes of a tensor (GGML_MAX_DIMS, llama.cpp v0.5.0 ggml/include/ggml.h:222). */
    dimensions: 4,
    /** One size; vocabularies have some 2^18. */
    size: 2 ** 32,
  },
  safetensors: {
    /** Of one file. The largest published ones have 90,000 tensors: some 14 MB. */
    headerBytes: 32 * 2 ** 20,
    tensorsOfFile: 250_000,
    /** Of all files of a checkpoint together, and of its index alone: half a million tensors are 60 MB. */
    headersBytes: 192 * 2 ** 20,
    tensors: 1_000_000,
    /** Bytes of all data: 281 TB, so that sums of unpacked elements stay exact integers. */
    dataBytes: 2 ** 48,
    files: 4096,
    /** Bytes of a tensor's name. */
    nameBytes: 1024,
    /** Sizes of a tensor. */
    dimensions: 16,
    /** One size; some packed weights are a single column of 2^29 bytes. */
    size: 2 ** 32,
    /** A header has three levels, an index two; each tensor is an object with two lists of some seven values. */
    json: { depth: 8, structures: 1_000_000, values: 5_000_000 },
  },
  config: {
    bytes: 16 * 2 ** 20,
    json: { depth: 32, structures: 100_000, values: 1_000_000 },
  },
} as const
