import type { MemoryRequest } from "@plimsoll/memory"
import { PlimsollError } from "@plimsoll/specs"
import type { ModelReference, Request } from "./request.ts"
import {
  type ResolvedModel,
  resolveEngine,
  resolveEngineRecipe,
  resolveHardware,
  resolveModel,
  resolveRecipe,
} from "./resolve.ts"

/** Fields that mean the same to the SDK. */
const sharedFields = [
  "backend",
  "engineVersion",
  "context",
  "sequences",
  "unifiedCache",
  "fullWindowCache",
  "batch",
  "microBatch",
  "flashAttention",
  "loadPredictionLayers",
  "draftTokens",
  "promptCacheBytes",
  "contextCheckpoints",
  "placement",
  "gpuLayers",
  "hostExpertLayers",
  "overrideTensors",
  "tensorSplit",
  "splitMode",
  "mainDevice",
  "cacheOnHost",
  "offloadOperations",
  "tensorParallel",
  "pipelineParallel",
  "expertParallel",
  "dataParallel",
  "memoryUtilization",
  "maximumSequences",
  "maximumBatchedTokens",
  "prefixCaching",
  "kernelGraphs",
  "availableCacheBytes",
  "host",
  "reservedBytes",
  "adapters",
] as const satisfies readonly (keyof Request & keyof MemoryRequest)[]

/** A question's models: the one it is about, and the one that drafts for it. */
export interface ResolvedModels extends ResolvedModel {
  readonly draft?: MemoryRequest["draftModel"]
}

/** The model that drafts tokens, with its recipe. */
export async function resolveDraft(request: Request): Promise<MemoryRequest["draftModel"]> {
  const { draftModel } = request
  if (draftModel === undefined) return undefined
  const asked: Exclude<typeof draftModel, string> = typeof draftModel === "string" ? { model: draftModel } : draftModel
  const model = await resolveModel(asked.model as ModelReference)
  const recipe = resolveEngineRecipe(asked.recipe ?? request.recipe, model, resolveEngine(request.engine))
  const { context, gpuLayers, cacheKeys, cacheValues } = asked
  return {
    ...{ model, recipe, context, gpuLayers },
    cacheKeys: cacheKeys?.toLowerCase(),
    cacheValues: cacheValues?.toLowerCase(),
  }
}

function projectorOf({ projector }: Request, model: ResolvedModel): MemoryRequest["projector"] {
  if (projector === undefined || projector === false) return undefined
  const { towers } = model.architecture
  if (!towers?.length)
    throw new PlimsollError("INVALID_REQUEST", `projector: expected a model with towers, got ${model.name}`)
  const asked = projector === true ? {} : projector
  const recipe = asked.recipe === undefined ? undefined : resolveRecipe(asked.recipe, model)
  return { towers, recipe, onHost: asked.onHost }
}

/** The question as the SDK's own request: values in place of names. */
export function memoryRequestOf(request: Request, model: ResolvedModels): MemoryRequest {
  const engine = resolveEngine(request.engine)
  const shared = Object.fromEntries(
    sharedFields.flatMap((field) => (request[field] === undefined ? [] : [[field, request[field]]])),
  ) as Pick<MemoryRequest, (typeof sharedFields)[number]>
  return {
    ...shared,
    model,
    recipe: resolveEngineRecipe(request.recipe, model, engine),
    engine,
    hardware: resolveHardware(request.hardware ?? []),
    cacheKeys: request.cacheKeys?.toLowerCase(),
    cacheValues: request.cacheValues?.toLowerCase(),
    draftModel: model.draft,
    projector: projectorOf(request, model),
  }
}
