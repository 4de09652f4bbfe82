import type { MemoryRequest } from "@plimsoll/memory"
import { PlimsollError } from "@plimsoll/specs"
import type { Request } from "./request.ts"
import { type ResolvedModel, resolveCacheType, resolveEngine, resolveHardware, resolveRecipe } from "./resolve.ts"

/** The question as the SDK's own request: values in place of names. */
export function memoryRequestOf(request: Request, model: ResolvedModel): MemoryRequest {
  if (request.placement === "auto" || request.placement === "best")
    throw new PlimsollError("UNSUPPORTED", `placement: expected "device", got "${request.placement}"`, {
      hint: "Splitting a model between devices and host has no rule here yet.",
    })
  const { context, sequences, unifiedCache, fullWindowCache, batch, microBatch, flashAttention } = request
  return {
    model,
    recipe: resolveRecipe(request.recipe, model),
    engine: resolveEngine(request.engine),
    hardware: resolveHardware(request.hardware ?? []),
    host: request.host,
    reservedBytes: request.reservedBytes,
    backend: request.backend,
    context,
    sequences,
    unifiedCache,
    fullWindowCache,
    batch,
    microBatch,
    flashAttention,
    cacheKeys: resolveCacheType("cacheKeys", request.cacheKeys),
    cacheValues: resolveCacheType("cacheValues", request.cacheValues),
    loadPredictionLayers: request.loadPredictionLayers,
    placement: request.placement,
  }
}
