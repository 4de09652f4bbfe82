import { beginCompressed } from "../graph/compressed-attention.ts"
import { beginStreams, buildStreamedLayer } from "../graph/hyper-streams.ts"
import type { Departures } from "./index.ts"

export const deepseek4: Departures = {
  graph: {
    begin: (architecture, embedded, context) => {
      beginCompressed(architecture, context)
      return beginStreams(architecture, embedded)
    },
    layer: buildStreamedLayer,
    dropsRows: "beforeConnection",
  },
}
