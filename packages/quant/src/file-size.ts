import { type Architecture, elementsOf, type StorageTypeName, type TensorStage } from "@plimsoll/specs"
import type { AssignedTensor } from "./recipes/assigned-tensor.ts"
import { objectionsTo, type Recipe, typesOf } from "./recipes/recipe.ts"

/** GGUF's default alignment of tensor data, bytes (llama.cpp v0.5.0 ggml/include/gguf.h:46). */
const alignment = 32

/** What a file holds, without its header: metadata and tokenizer come on top. */
export interface FileSize {
  /** Sum of the tensors as stored, bytes. */
  readonly tensorBytes: number
  /** The same with each tensor padded to the file's alignment, bytes. */
  readonly paddedBytes: number
  /** Of `tensorBytes`, what layers that predict further tokens take, which engines may not load. */
  readonly predictionBytes: number
  readonly elements: number
  readonly tensorCount: number
  /** `tensorBytes` in bits over `elements`. */
  readonly bitsPerWeight: number
  /** Bytes by storage format; formats that do not occur are absent. */
  readonly byFormat: Readonly<Partial<Record<StorageTypeName, number>>>
  /** Bytes by place in the model. */
  readonly byStage: Readonly<Record<TensorStage, number>>
  /** Every tensor with its format, bytes and reason. */
  readonly tensors: readonly AssignedTensor[]
  /** Why the tool would not make this file; empty for files that can exist. */
  readonly warnings: readonly string[]
}

/** Sums a list of stored tensors. */
export function sizeOfTensors(tensors: readonly AssignedTensor[]): Omit<FileSize, "warnings"> {
  const byFormat: Partial<Record<StorageTypeName, number>> = {}
  const byStage: Record<TensorStage, number> = { input: 0, layer: 0, prediction: 0, output: 0 }
  let tensorBytes = 0
  let paddedBytes = 0
  let elements = 0
  for (const { tensor, type, bytes } of tensors) {
    tensorBytes += bytes
    paddedBytes += Math.ceil(bytes / alignment) * alignment
    elements += elementsOf(tensor)
    byFormat[type] = (byFormat[type] ?? 0) + bytes
    byStage[tensor.stage] += bytes
  }
  return {
    tensorBytes,
    paddedBytes,
    predictionBytes: byStage.prediction,
    elements,
    tensorCount: tensors.length,
    bitsPerWeight: elements === 0 ? 0 : (tensorBytes * 8) / elements,
    byFormat,
    byStage,
    tensors,
  }
}

/**
 * Size of the file that a recipe makes of a model, to the byte and without its header.
 *
 * @param architecture - the model as blocks
 * @param recipe - a value of `@plimsoll/quant/recipes`, or what `recipeByName` returns
 * @returns bytes in total and by format, stage and tensor
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the tool has no format for a tensor's shape
 * @example
 * ```ts
 * import { glm45Air } from "@plimsoll/specs/models"
 * import { q4KM } from "@plimsoll/quant/recipes"
 *
 * const size = fileSizeOf(glm45Air.architecture, q4KM)
 * size.tensorBytes // 72848161792
 * size.predictionBytes // 2409308672
 * ```
 */
export function fileSizeOf(architecture: Architecture, recipe: Recipe): FileSize {
  const tensors = typesOf(architecture, recipe)
  return { ...sizeOfTensors(tensors), warnings: objectionsTo(recipe, tensors) }
}
