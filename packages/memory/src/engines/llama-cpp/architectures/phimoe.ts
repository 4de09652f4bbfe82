import type { Departures } from "./index.ts"

/** The way of Phi-3, with experts weighed to a sum of one (as llama.cpp v0.5.0 src/models/phi3.cpp:90–150). */
export const phimoe: Departures = {
  graph: {
    scalesQueries: true,
    residualFirst: true,
    normType: "rms",
    adapt: (layer) =>
      layer.map((step) =>
        "kind" in step && step.kind === "experts" ? { ...step, router: { ...step.router, normalize: true } } : step,
      ),
  },
}
