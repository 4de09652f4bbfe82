import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/llama-graph.cpp:1662 (f_clamp_kqv). */
export const dbrx: Departures = { graph: { clampsProjections: true } }
