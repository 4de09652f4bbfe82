import { type Architecture, elementsOf, type StorageTypeName, storageTypes, type TensorStage } from "@plimsoll/specs"
import type { AssignedTensor } from "./recipes/assigned-tensor.ts"
import { objectionsByRules, refuser } from "./recipes/llama-cpp/importance-matrix.ts"
import type { LlamaCppRecipe } from "./recipes/llama-cpp/recipe.ts"
import { seeArchitecture } from "./recipes/llama-cpp/seen-model.ts"
import { visitDistinctTypes } from "./recipes/llama-cpp/visit.ts"
import { prepared, type Recipe, typesOf } from "./recipes/recipe.ts"

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
  /** Why the tool would not make this file; empty for files that can exist. */
  readonly warnings: readonly string[]
}

/** A sum under way. */
type Sum = { -readonly [Name in "tensorBytes" | "paddedBytes" | "elements" | "tensorCount"]: number } & {
  readonly byFormat: Map<StorageTypeName, number>
  readonly byStage: Record<TensorStage, number>
}

function startSum(): Sum {
  const byStage = { input: 0, layer: 0, prediction: 0, output: 0 }
  return { tensorBytes: 0, paddedBytes: 0, elements: 0, tensorCount: 0, byFormat: new Map(), byStage }
}

/** What is added: a tensor that stands `times` in the file. */
interface Counted {
  readonly stage: TensorStage
  readonly type: StorageTypeName
  readonly elements: number
  readonly bytes: number
  readonly times: number
}

function add(sum: Sum, { stage, type, elements, bytes, times }: Counted): void {
  sum.tensorBytes += times * bytes
  sum.paddedBytes += times * Math.ceil(bytes / alignment) * alignment
  sum.elements += times * elements
  sum.tensorCount += times
  sum.byFormat.set(type, (sum.byFormat.get(type) ?? 0) + times * bytes)
  sum.byStage[stage] += times * bytes
}

function finish(sum: Sum, warnings: readonly string[]): FileSize {
  const { tensorBytes, paddedBytes, elements, tensorCount, byStage } = sum
  return {
    tensorBytes,
    paddedBytes,
    predictionBytes: byStage.prediction,
    elements,
    tensorCount,
    bitsPerWeight: elements === 0 ? 0 : (tensorBytes * 8) / elements,
    byFormat: Object.fromEntries(sum.byFormat),
    byStage,
    warnings,
  }
}

/** Sums a list of stored tensors. */
export function sizeOfTensors(tensors: readonly AssignedTensor[]): FileSize {
  const sum = startSum()
  for (const { tensor, type, bytes } of tensors)
    add(sum, { stage: tensor.stage, type, elements: elementsOf(tensor), bytes, times: 1 })
  return finish(sum, [])
}

/** Sums without naming the tensors of equal layers. */
function sizeByRules(architecture: Architecture, recipe: LlamaCppRecipe): FileSize {
  const model = seeArchitecture(architecture)
  const sum = startSum()
  const isRefused = refuser(recipe)
  let refused = false
  visitDistinctTypes(model, recipe, (seen, { type }, times) => {
    const { rows, columns, tensor } = seen
    // Blocks divide the rows: formats are fitted to them.
    const { blockSize, blockBytes } = storageTypes[type]
    const bytes = rows * (columns / blockSize) * blockBytes
    add(sum, { stage: tensor.stage, type, elements: rows * columns, bytes, times })
    refused ||= isRefused(seen, type)
  })
  return finish(sum, refused ? objectionsByRules(model, recipe) : [])
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
  const [converted, written] = prepared(architecture, recipe)
  if (written.tool === "llama.cpp") return sizeByRules(converted, written)
  return sizeOfTensors(typesOf(converted, written))
}
