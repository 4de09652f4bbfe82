import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/granite.cpp:270 and granite-hybrid.cpp:262 (build_moe_ffn with a norm of weights). */
export const granite: Departures = { graph: { weighsAllExperts: true } }
