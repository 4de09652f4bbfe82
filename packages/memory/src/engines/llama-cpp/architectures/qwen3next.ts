import type { Departures } from "./index.ts"

/**
 * The normalized states of all tokens are an output, since prediction layers start from them: rows without logits are
 * dropped behind the output norm (as llama.cpp v0.5.0 src/models/qwen3next.cpp:206, qwen35.cpp:208 and nemotron-h.cpp:248).
 */
export const keepsHiddenStates: Departures = { graph: { dropsRows: "afterLastNorm" } }
