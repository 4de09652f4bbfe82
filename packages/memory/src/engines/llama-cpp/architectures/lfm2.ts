import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/lfm2.cpp:268 and jamba.cpp:145. */
export const addsToResidual: Departures = { graph: { residualFirst: "always" } }
