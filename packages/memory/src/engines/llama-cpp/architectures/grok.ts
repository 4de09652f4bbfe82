import type { Departures } from "./index.ts"

/**
 * Its logits are bent before the softmax, which flash attention cannot do (as llama.cpp v0.5.0
 * src/llama-context.cpp:3757).
 */
export const grok: Departures = {
  withoutFlashAttention: true,
  // src/models/grok.cpp:211, src/llama-graph.cpp:2685
  graph: { scalesEmbedding: true, capsScores: true, logits: "scaled" },
}
