import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/afmoe.cpp. */
export const afmoe: Departures = { graph: { scalesEmbedding: true, dropsRows: "afterNorm" } }
