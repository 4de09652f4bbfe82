import type { Departures } from "./index.ts"

/** Its indexer's cache is declared as latent, which has no values (as llama.cpp v0.5.0 src/llama-memory-hybrid-idx.cpp:59). */
export const qwen4exp: Departures = { indexesWithoutValues: true }
