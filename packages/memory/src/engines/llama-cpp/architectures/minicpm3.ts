import type { Departures } from "./index.ts"

/** Keys and values are made for every head before they are cached (as llama.cpp v0.5.0 src/models/minicpm3.cpp). */
export const minicpm3: Departures = { cachesEveryHead: true }
