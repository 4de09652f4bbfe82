import type { Departures } from "./index.ts"

/** The norm of the indexer's key in a prediction layer is loaded all the same (as seen of llama.cpp v0.5.0). */
export const sparseLatent: Departures = { loadsUnasked: (name) => name.includes(".indexer.k_norm.") }
