import type { Departures } from "./index.ts"

/** The window is read and then switched off (as llama.cpp v0.5.0 src/models/phi3.cpp). */
export const phi3: Departures = { ignoresWindows: true, graph: { scalesQueries: true, residualFirst: true } }
