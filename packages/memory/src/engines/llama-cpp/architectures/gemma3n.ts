import type { Departures } from "./index.ts"

/**
 * The head is asked for before the table it is a copy of, and so comes to stand beside it (as llama.cpp v0.5.0
 * src/models/gemma3n.cpp:28–34 and gemma4.cpp:49–55).
 */
export const tiedBeforeTable: Departures = { copiesTiedHead: true }
