import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/qwen2moe.cpp:151. */
export const qwen2moe: Departures = { graph: { dividesGate: true } }
