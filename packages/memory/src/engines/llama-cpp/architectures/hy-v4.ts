import { beginStreams, buildStreamedLayer } from "../graph/hyper-streams.ts"
import type { Departures } from "./index.ts"

export const hyV4: Departures = {
  graph: { begin: beginStreams, layer: buildStreamedLayer, dropsRows: "beforeConnection", unrotatedIndex: true },
}
