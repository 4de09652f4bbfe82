import type { MemoryRequest } from "../../../request.ts"
import type { Layout } from "../allocator/assign.ts"
import { departuresOf } from "../architectures/index.ts"
import type { GraphSizes } from "../graph/context.ts"
import type { GraphNode } from "../graph/node.ts"
import { backendOf, layerHome, type Placement } from "../placement.ts"
import { fileOf, nameAt } from "../weights.ts"

/** Most copies of every input where several micro-batches are on their way (GGML_SCHED_MAX_COPIES). */
export const pipelineCopies = 4

/** Where the graph's external tensors are, and what a copy of a weight takes. */
export function layoutOf(
  request: Pick<MemoryRequest, "model" | "recipe">,
  sizes: GraphSizes,
  placement: Placement,
): Layout {
  const { backends } = placement
  const host = backends.length - 1
  const placeOf = (node: GraphNode): number => {
    const { place, name, external } = node
    if (place === undefined) return host
    if (external === "cache") return typeof place === "number" ? layerHome(placement, place) : host
    if (name === undefined || placement.overrides.length + placement.hostExpertLayers === 0)
      return place === "input" ? host : place === "output" ? placement.output : (placement.layers[place] ?? host)
    if (typeof place === "number") return backendOf(placement, `blk.${place}.${name}`, place)
    return place === "input" ? host : backendOf(placement, name, undefined)
  }
  return {
    backends: backends.length,
    placeOf,
    offloadsOperations: placement.offloadsOperations,
    pinsNorms: sizes.pinsNorms && placement.isWhole,
    copies: placement.isPipelined ? pipelineCopies : 1,
    weightBytes: ({ place, name, type, shape }, backend) => {
      const stored = name === undefined ? undefined : fileOf(request).typeOf(place, name)
      const own = shape.slice(0, shape[3] > 1 ? 4 : shape[2] > 1 ? 3 : shape[1] > 1 ? 2 : 1)
      return backends[backend]?.storedBytes(stored ?? (type as "f32"), own) ?? 0
    },
  }
}

/** What tells layers of one shape apart: where their parts live, and how large the copies of their weights are. */
export function layerKey(request: Pick<MemoryRequest, "model" | "recipe">, placement: Placement) {
  const host = placement.backends.length - 1
  const isPlain = placement.overrides.length + placement.hostExpertLayers === 0
  const copiesWeights = placement.offloadsOperations && (!isPlain || placement.layers.includes(host))
  const kindOf = departuresOf(request.model.architecture).graph?.tellsApart ?? (() => "")
  if (isPlain && !copiesWeights) return (layer: number) => `${placement.layers[layer] ?? host}${kindOf(layer)}`
  const keys = new Map<number, string>()
  for (const { tensor, type, layer } of fileOf(request).byLayer()) {
    if (layer === undefined) continue
    const backend = backendOf(placement, nameAt(tensor, layer), layer)
    const before = keys.get(layer) ?? ""
    keys.set(layer, `${before} ${backend}${copiesWeights && backend === host ? type : ""}`)
  }
  return (layer: number) => `${keys.get(layer) ?? ""}${kindOf(layer)}`
}
