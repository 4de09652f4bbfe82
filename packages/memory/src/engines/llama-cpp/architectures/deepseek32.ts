import type { Departures } from "./index.ts"

/**
 * The bias that experts are chosen with is asked for without the mark that skips a prediction layer (as llama.cpp v0.5.0
 * src/models/deepseek32.cpp:121 and glm-dsa.cpp:155).
 */
export const sparseLatent: Departures = { loadsUnasked: (name) => name.includes(".exp_probs_b.") }
