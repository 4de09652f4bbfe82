import koffi from "koffi"
import { TensorOverride } from "./structs.js"

/** @import { MemoryQuestion } from "../protocol.ts" */

/** @type {ReturnType<typeof open> | undefined} */
let loaded

/** @param {string} path */
function open(path) {
  const devices = koffi.load(path)
  devices.func("plimsoll_register_devices", "void", [])()
  return {
    setMemory: devices.func("plimsoll_set_memory", "void", ["int", "size_t", "size_t"]),
    device: devices.func("plimsoll_device", "void *", ["int"]),
    bufferType: devices.func("plimsoll_buffer_type", "void *", ["int"]),
  }
}

/** Split modes as include/llama.h:196 numbers them. @type {Readonly<Record<string, number>>} */
const splitModes = { none: 0, layer: 1, row: 2, tensor: 3 }

/**
 * Parameters of a model that lie in memory of their own, which has to stay until the model is loaded.
 *
 * @param {MemoryQuestion} request
 * @param {Record<string, unknown>} parameters
 * @returns {readonly unknown[]}
 */
export function placeModel(request, parameters) {
  const { devices = [], devicesLibrary, tensorSplit, overrideTensors = [] } = request
  if (request.gpuLayers !== undefined) parameters.n_gpu_layers = request.gpuLayers
  if (request.splitMode !== undefined) parameters.split_mode = splitModes[request.splitMode]
  if (request.mainDevice !== undefined) parameters.main_gpu = request.mainDevice
  if (devicesLibrary === undefined) {
    // Devices that an earlier question registered stay out of this one.
    const nobody = koffi.as([null], "void **")
    if (loaded) parameters.devices = nobody
    return [nobody]
  }
  loaded ??= open(devicesLibrary)
  const { setMemory, device, bufferType } = loaded
  for (const [index, { memoryBytes, freeBytes = memoryBytes }] of devices.entries())
    setMemory(index, freeBytes, memoryBytes)
  const list = koffi.as([...devices.map((_, index) => device(index)), null], "void **")
  parameters.devices = list
  /** @type {unknown[]} */
  const kept = [list]
  if (tensorSplit) {
    const shares = new Float32Array(128)
    shares.set(tensorSplit)
    parameters.tensor_split = shares
    kept.push(shares)
  }
  if (overrideTensors.length > 0) {
    const overrides = koffi.as(
      [
        ...overrideTensors.map(([pattern, home]) => ({ pattern, buft: bufferType(home === "host" ? -1 : home) })),
        { pattern: null, buft: null },
      ],
      koffi.pointer(TensorOverride),
    )
    parameters.tensor_buft_overrides = overrides
    kept.push(overrides)
  }
  return kept
}

/** @param {MemoryQuestion} request */
export function placementKey({ devices, gpuLayers, overrideTensors, tensorSplit, splitMode, mainDevice }) {
  return JSON.stringify([devices, gpuLayers, overrideTensors, tensorSplit, splitMode, mainDevice])
}
