import type { Departures } from "./index.ts"

/** Mistral's windows come under this name and are not read (as llama.cpp v0.5.0 src/models/llama.cpp). */
export const llama: Departures = { ignoresWindows: true }
