import { PlimsollError } from "../errors.ts"
import { rowBytes, type StorageTypeName, storageTypes } from "./storage-types.ts"
import type { Tower, TowerStorage, TowerTensors } from "./tower.ts"
import { towerTensors } from "./tower-tensors.ts"

/** The type of a tower's tensors in a GGUF (llama.cpp v0.5.0 conversion/base.py:1047 and :2697). */
function storedType(tensors: TowerTensors, type: StorageTypeName, stored: TowerStorage): StorageTypeName {
  const { role, shape } = tensors
  if (role === "bias" || role === "norm" || role === "parameter") return "f32"
  if (tensors.stored) return tensors.stored
  if (role === "positions" && stored.positions !== "weight") return "f32"
  if (role === "patch") return type === "f16" && stored.patch !== "f32" ? "f16" : "f32"
  if (role === "projector" && stored.projector === "f16" && type !== "f32") return "f16"
  // The converter falls back where a row does not divide into blocks.
  return (shape.at(-1) ?? 0) % storageTypes[type].blockSize === 0 ? type : "f16"
}

/**
 * Bytes of a tower's tensors in a GGUF of its own, as llama.cpp's converter writes it, without the header.
 *
 * @param type - the file's type, e.g. `"f16"`, `"bf16"` or `"q8_0"`
 * @returns `undefined` where the tower's shape is unknown
 * @throws PlimsollError `UNKNOWN_STORAGE_TYPE`
 */
export function towerBytes(tower: Tower, type: StorageTypeName): number | undefined {
  if (!Object.hasOwn(storageTypes, type))
    throw new PlimsollError("UNKNOWN_STORAGE_TYPE", `expected a storage type of ggml, got "${type}"`)
  const { shape } = tower
  const stored = shape?.stored ?? {}
  const kept = shape && { ...shape, layers: stored.layers ?? shape.layers }
  return towerTensors({ ...tower, shape: kept })?.reduce((sum, tensors) => {
    const rows = tensors.shape.slice(0, -1).reduce((product, size) => product * size, 1)
    return sum + tensors.count * rows * rowBytes(storedType(tensors, type, stored), tensors.shape.at(-1) ?? 0)
  }, 0)
}
