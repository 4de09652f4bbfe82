import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/gemma.cpp:49 and :86. */
export const gemma: Departures = { graph: { scalesEmbedding: true, scalesQueries: true } }

/** As src/models/gemma2.cpp:68, :108 and :167. */
export const gemma2: Departures = {
  graph: { scalesEmbedding: true, scalesQueries: true, capsScores: true, logits: "capped" },
}
