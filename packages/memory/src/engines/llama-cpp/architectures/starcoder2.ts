import type { Departures } from "./index.ts"

/** The window is never read (as llama.cpp v0.5.0 src/models/starcoder2.cpp). */
export const starcoder2: Departures = { ignoresWindows: true }
