import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/command-r.cpp:118, cohere2.cpp:131 and cohere2moe.cpp:257. */
export const commandR: Departures = { graph: { sums: "laterThenResidualThenFirst" } }
