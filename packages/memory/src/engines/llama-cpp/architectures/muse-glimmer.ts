import { normalize } from "../graph/operations.ts"
import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/muse-glimmer.cpp:69 and :176, and post-norms before rows are dropped. */
export const museGlimmer: Departures = {
  graph: {
    begin: (_, embedded) => normalize(embedded, "rms"),
    dropsRows: "afterNorm",
    logits: "scaledAndCapped",
  },
}
