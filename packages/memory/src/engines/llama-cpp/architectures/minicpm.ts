import type { Departures } from "./index.ts"

/** Files that state no factors get the family's own (as llama.cpp v0.5.0 src/models/minicpm.cpp:5). */
export const minicpm: Departures = { graph: { scalesEmbedding: true, scalesResidual: true, logits: "scaled" } }
