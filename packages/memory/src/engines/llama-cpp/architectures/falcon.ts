import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/falcon.cpp:134. */
export const falcon: Departures = { graph: { sums: "laterThenFirst" } }
