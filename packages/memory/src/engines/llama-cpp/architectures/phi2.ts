import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/phi2.cpp:95. */
export const phi2: Departures = { graph: { scalesQueries: true } }
