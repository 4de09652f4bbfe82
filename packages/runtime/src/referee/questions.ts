import { PlimsollError, type StorageTypeName, storageTypes } from "@plimsoll/specs"
import { buildDevices } from "./devices.ts"
import { llamaFileTypes } from "./file-types.ts"
import type { MemoryQuestion, QuantizationQuestion } from "./protocol.ts"
import type { ContextRequest, ModelFile, QuantizationRequest } from "./request.ts"

/** Fields that llama.cpp takes as 32-bit unsigned integers. */
const counts = ["context", "batch", "microBatch", "sequences", "maximumOutputs", "rollbackTokens", "threads"] as const
const largestCount = 0xffff_ffff

/** As native/devices.cpp registers them. */
const mostDevices = 8

/** @throws PlimsollError `INVALID_REQUEST`, `UNKNOWN_STORAGE_TYPE` */
export function memoryQuestion({ model, ...request }: ContextRequest): MemoryQuestion {
  for (const field of counts) {
    const value = request[field]
    if (value === undefined && field !== "context") continue
    if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > largestCount)
      throw new PlimsollError("INVALID_REQUEST", `${field}: expected an integer of 0 to ${largestCount}, got ${value}`)
  }
  if (request.predictionContext && !request.loadPredictionLayers)
    throw new PlimsollError("INVALID_REQUEST", "predictionContext: expected loadPredictionLayers with it, got it alone")
  if ((request.devices?.length ?? 0) > mostDevices)
    throw new PlimsollError(
      "INVALID_REQUEST",
      `devices: expected at most ${mostDevices}, got ${request.devices?.length}`,
    )
  return {
    ...request,
    file: checkedFile(model),
    loadPredictionLayers: request.loadPredictionLayers ?? false,
    devicesLibrary: request.devices?.length ? buildDevices() : undefined,
    cacheKeys: typeId(request.cacheKeys),
    cacheValues: typeId(request.cacheValues),
  }
}

/** @throws PlimsollError `INVALID_REQUEST`, `UNKNOWN_STORAGE_TYPE`, `UNKNOWN_RECIPE` */
export function quantizationQuestion({ model, ...request }: QuantizationRequest): QuantizationQuestion {
  if (!Object.hasOwn(llamaFileTypes, request.fileType))
    throw new PlimsollError(
      "UNKNOWN_RECIPE",
      `fileType: expected one of ${Object.keys(llamaFileTypes).join(", ")}, got "${request.fileType}"`,
    )
  return {
    ...request,
    file: checkedFile(model),
    fileType: llamaFileTypes[request.fileType],
    outputTensorType: typeId(request.outputTensorType),
    tokenEmbeddingType: typeId(request.tokenEmbeddingType),
    tensorTypes: request.tensorTypes?.map(([pattern, type]) => [pattern, typeId(type)] as const),
  }
}

function typeId(name: StorageTypeName): number
function typeId(name: StorageTypeName | undefined): number | undefined
function typeId(name: StorageTypeName | undefined): number | undefined {
  if (name === undefined) return undefined
  if (!Object.hasOwn(storageTypes, name))
    throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `expected a storage type of ggml, got "${name}"`)
  return storageTypes[name].id
}

function checkedFile(model: ModelFile): ModelFile {
  if (model.path !== undefined || Number.isSafeInteger(model.fileBytes)) return model
  throw new PlimsollError("INVALID_REQUEST", `fileBytes: expected an integer, got ${model.fileBytes}`)
}
