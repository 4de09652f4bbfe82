import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/bitnet.cpp:164. */
export const bitnet: Departures = { graph: { headOfTable: true } }
