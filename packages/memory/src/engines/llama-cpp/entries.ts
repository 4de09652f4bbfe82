/** Caches of compressed tokens are padded to this many entries (as llama.cpp v0.5.0 src/llama-kv-cache-dsv4.cpp:1294). */
const step = 256

/** Entries of a cache in which each stands for so many tokens. */
export const entriesOf = (tokens: number, ratio: number): number => Math.ceil(tokens / ratio / step) * step
