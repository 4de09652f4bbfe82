import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/gemma.cpp:49 and :86. */
export const gemma: Departures = { graph: { scalesEmbedding: true, scalesQueries: true } }

/** As src/models/gemma2.cpp:68, :108 and :167. */
export const gemma2: Departures = {
  graph: { scalesEmbedding: true, scalesQueries: true, capsScores: true, logits: "capped" },
}

/**
 * As src/models/gemma4.cpp; the head is asked for before the table it is a copy of, and so comes to stand beside it
 * (:49–55), and the normalized states of all tokens are an output (:409).
 */
export const gemma4: Departures = {
  copiesTiedHead: true,
  graph: {
    scalesEmbedding: true,
    normalizesValues: true,
    factorsOfFullLayers: true,
    dropsRows: "afterLastNorm",
    logits: "capped",
  },
}
