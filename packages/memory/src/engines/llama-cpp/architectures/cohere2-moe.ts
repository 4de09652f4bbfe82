import { blocksOf, type Layer, type Step } from "@plimsoll/specs"
import { commandR } from "./command-r.ts"
import type { Departures } from "./index.ts"

/** Layers without experts rotate queries and keys although they have no window (as llama.cpp v0.5.0 src/models/cohere2moe.cpp:171). */
function adapt(layer: Layer): Layer {
  if (blocksOf(layer).some(({ kind }) => kind === "experts")) return layer
  return layer.map((step): Step => {
    if (!("sideBySide" in step)) return step
    return {
      sideBySide: step.sideBySide.map((block) =>
        block.kind === "attention" ? { rope: { dimensions: block.keyDim, base: 10_000 }, ...block } : block,
      ),
    }
  })
}

export const cohere2moe: Departures = { graph: { ...commandR.graph, adapt, dropsRows: "afterLastNorm" } }
