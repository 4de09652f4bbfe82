import { type AssignedTensor, type Recipe, typesOf } from "@plimsoll/quant"
import type { Architecture, Tensor } from "@plimsoll/specs"
import { keptFor, remember } from "../../remember.ts"
import type { MemoryRequest } from "../../request.ts"
import { departuresOf } from "./architectures/index.ts"
import type { Backend } from "./backends.ts"

export interface LoadedWeights {
  readonly deviceBytes: number
  readonly hostBytes: number
  readonly notLoadedBytes: number
  readonly fileBytes: number
  readonly deviceTensors: number
  readonly hostTensors: number
}

type StoredFile = readonly AssignedTensor[]

const known = new WeakMap<Architecture, WeakMap<Recipe, StoredFile>>()

/** The file's tensors; a search over contexts or devices asks for the same file again and again. */
function fileOf(architecture: Architecture, recipe: Recipe): StoredFile {
  const ofArchitecture = keptFor(known, architecture, () => new WeakMap<Recipe, StoredFile>())
  return keptFor(ofArchitecture, recipe, () => typesOf(architecture, recipe))
}

export interface LoadOptions {
  readonly device: Backend
  readonly host: Backend
  readonly loadPredictionLayers: boolean
}

const knownLoads = new WeakMap<StoredFile, Map<string, LoadedWeights>>()
const mostLoads = 16

/** Rows of the embedding are looked up on the host, whatever is offloaded (as v0.5.0 src/llama-model.cpp:1534). */
function staysOnHost(tensor: Tensor): boolean {
  return tensor.stage === "input" && tensor.role !== "ropeFactors"
}

/**
 * Which tensors are loaded, and where: everything on the device but the embedding, without the layers that predict
 * further tokens. A tied head is a second copy where embedding and head live apart (TENSOR_DUPLICATED).
 */
export function loadWeights(request: Pick<MemoryRequest, "model" | "recipe">, options: LoadOptions): LoadedWeights {
  const { architecture } = request.model
  const file = fileOf(architecture, request.recipe)
  const ofFile = keptFor(knownLoads, file, () => new Map<string, LoadedWeights>())
  const key = `${options.device.name} ${options.loadPredictionLayers}`
  return remember(ofFile, key, mostLoads, () => load(file, architecture, options))
}

function load(file: StoredFile, architecture: Architecture, options: LoadOptions): LoadedWeights {
  const { loadsUnasked = () => false, copiesTiedHead } = departuresOf(architecture)
  const copiesTable = architecture.tiedEmbeddings && architecture.head !== "none" && architecture.head !== "pooler"
  const { device, host } = options
  const sum = { deviceBytes: 0, hostBytes: 0, notLoadedBytes: 0, deviceTensors: 0, hostTensors: 0 }
  const padded = (backend: Backend, bytes: number) => Math.ceil(bytes / backend.alignment) * backend.alignment
  for (const { tensor, type, bytes } of file) {
    if (tensor.stage === "prediction" && !options.loadPredictionLayers && !loadsUnasked(tensor.name)) {
      sum.notLoadedBytes += bytes
      continue
    }
    const onHost = device === host || staysOnHost(tensor)
    if (onHost) {
      sum.hostBytes += padded(host, host.storedBytes(type, tensor.shape))
      sum.hostTensors += 1
    }
    const isTiedHead = tensor.role === "tokenEmbedding" && copiesTable
    if (isTiedHead && copiesTiedHead && device === host) {
      sum.hostBytes += padded(host, host.storedBytes(type, tensor.shape))
      sum.hostTensors += 1
    } else if (!onHost || (isTiedHead && device !== host)) {
      sum.deviceBytes += padded(device, device.storedBytes(type, tensor.shape))
      sum.deviceTensors += 1
    }
  }
  return { ...sum, fileBytes: file.reduce((total, { bytes }) => total + bytes, 0) }
}
