import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/bert.cpp:151, which is nomic-bert's way too. */
export const bert: Departures = { graph: { normsSum: true } }
