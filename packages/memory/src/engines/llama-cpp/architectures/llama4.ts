import { blocksOf, type Layer, type Step } from "@plimsoll/specs"
import type { Departures } from "./index.ts"

/** Models of other than 128 experts bring queries and keys to unit length (as llama.cpp v0.5.0 src/models/llama4.cpp:41). */
function adapt(layer: Layer): Layer {
  const experts = blocksOf(layer).find((block) => block.kind === "experts")
  if (!experts || experts.experts === 128) return layer
  return layer.map(
    (step): Step => ("kind" in step && step.kind === "attention" ? { ...step, qkNorm: "scaleless" } : step),
  )
}

/**
 * Experts read their input weighed, and where there are no positions queries are scaled by each token's place (as
 * llama.cpp v0.5.0 src/llama-graph.cpp:2066 and src/models/llama4.cpp:174).
 */
export const llama4: Departures = {
  graph: { adapt, weighsBeforeExperts: true, scalesUnrotatedQueries: true, headNormsAfterRope: "scaleless" },
}
