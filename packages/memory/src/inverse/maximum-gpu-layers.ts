import { layersOf, predictionLayersOf } from "@plimsoll/specs"
import { estimateMemory } from "../estimate.ts"
import type { MemoryRequest } from "../request.ts"

function layerCount({ model }: MemoryRequest): number {
  return layersOf(model.architecture).length + predictionLayersOf(model.architecture, "gguf").length
}

/**
 * The most layers on the devices (llama.cpp `-ngl`) that certainly fit, with the rest on the host.
 *
 * @param request - as for `estimateMemory`; its `gpuLayers` are not used
 * @returns layers, the head among them; 0 where none fits
 * @throws PlimsollError as `estimateMemory`
 * @example
 * ```ts
 * maximumGpuLayers({ model: glm45Air, recipe: q4KM, engine: llamaCpp, hardware: [rtx4090], context: 8192 }) // 15
 * ```
 */
export function maximumGpuLayers(request: MemoryRequest): number {
  // From the most down: with few layers on the devices it may be the host that is too small.
  for (let gpuLayers = layerCount(request) + 1; gpuLayers > 0; gpuLayers--)
    if (estimateMemory({ ...request, placement: undefined, gpuLayers }).fits === "yes") return gpuLayers
  return 0
}

/**
 * The fewest layers whose experts have to stay on the host (llama.cpp `--n-cpu-moe`) for the rest to fit certainly.
 *
 * @param request - as for `estimateMemory`; its `hostExpertLayers` are not used
 * @returns layers; `undefined` where not even all of them are enough
 * @throws PlimsollError as `estimateMemory`
 * @example
 * ```ts
 * minimumHostExpertLayers({ model: glm45Air, recipe: q4KM, engine: llamaCpp, hardware: [rtx4090], context: 8192 }) // 35
 * ```
 */
export function minimumHostExpertLayers(request: MemoryRequest): number | undefined {
  const count = layerCount(request)
  for (let hostExpertLayers = 0; hostExpertLayers <= count; hostExpertLayers++)
    if (estimateMemory({ ...request, placement: undefined, hostExpertLayers }).fits === "yes") return hostExpertLayers
  return undefined
}
