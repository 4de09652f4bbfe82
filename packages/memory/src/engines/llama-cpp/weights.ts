import { fileSizeOf } from "@plimsoll/quant"
import type { Tensor } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import type { Backend } from "./backends.ts"

export interface LoadedWeights {
  readonly deviceBytes: number
  readonly hostBytes: number
  readonly notLoadedBytes: number
  readonly fileBytes: number
  readonly deviceTensors: number
  readonly hostTensors: number
}

/** Rows of the embedding are looked up on the host, whatever is offloaded (as v0.5.0 src/llama-model.cpp:1534). */
function staysOnHost(tensor: Tensor): boolean {
  return tensor.role === "tokenEmbedding"
}

/**
 * Which tensors are loaded, and where: everything on the device but the embedding, without the layers that predict
 * further tokens. A tied head is a second copy where embedding and head live apart (TENSOR_DUPLICATED).
 */
export function loadWeights(
  request: Pick<MemoryRequest, "model" | "recipe">,
  options: { readonly device: Backend; readonly host: Backend; readonly loadPredictionLayers: boolean },
): LoadedWeights {
  const { device, host } = options
  const { tensors, tensorBytes } = fileSizeOf(request.model.architecture, request.recipe)
  const sum = { deviceBytes: 0, hostBytes: 0, notLoadedBytes: 0, deviceTensors: 0, hostTensors: 0 }
  const padded = (backend: Backend, bytes: number) => Math.ceil(bytes / backend.alignment) * backend.alignment
  for (const { tensor, type, bytes } of tensors) {
    if (tensor.stage === "prediction" && !options.loadPredictionLayers) {
      sum.notLoadedBytes += bytes
      continue
    }
    const onHost = device === host || staysOnHost(tensor)
    if (onHost) {
      sum.hostBytes += padded(host, host.storedBytes(type, tensor.shape))
      sum.hostTensors += 1
    }
    const isTiedHead = tensor.role === "tokenEmbedding" && request.model.architecture.tiedEmbeddings
    if (!onHost || (isTiedHead && device !== host)) {
      sum.deviceBytes += padded(device, device.storedBytes(type, tensor.shape))
      sum.deviceTensors += 1
    }
  }
  return { ...sum, fileBytes: tensorBytes }
}
