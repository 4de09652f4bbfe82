import type { Departures } from "./index.ts"

/**
 * Prediction layers start from the residual stream of all tokens: rows without logits are dropped behind the last layer
 * (as llama.cpp v0.5.0 src/models/openai-moe.cpp:155).
 */
export const gptOss: Departures = { graph: { outputsResidual: true, dropsRows: "beforeLastNorm" } }
