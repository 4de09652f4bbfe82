import type { Architecture, StorageTypeName, Tensor } from "@plimsoll/specs"
import { seeArchitecture } from "./llama-cpp/seen-model.ts"
import { visitDistinctTypes, visitTypes } from "./llama-cpp/visit.ts"
import { prepared, type Recipe, typesOf } from "./recipe.ts"

/** A tensor with its format, and how many of the file it stands for. */
export interface StoredTensor {
  /** The tensor, or the first of those that are alike; names of layers are those of the first. */
  readonly tensor: Tensor
  readonly type: StorageTypeName
  readonly times: number
  /** Index of its layer; absent outside layers, and of those that stand for several layers' tensors the first's. */
  readonly layer: number | undefined
}

/**
 * The formats of a model's GGUF without naming every tensor: for sums that are asked for often.
 *
 * @param detail - `"distinct"`: tensors of equal shape, place and format once, with their number; `"layers"`: each layer's
 *   own, without its name
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the tool has no format for a tensor's shape
 * @example
 * ```ts
 * import { glm45Air } from "@plimsoll/specs/models"
 * import { q4KM } from "@plimsoll/quant/recipes"
 *
 * const stored = storedTypesOf(glm45Air.architecture, q4KM, "distinct")
 * stored.reduce((count, { times }) => count + times, 0) // 803
 * ```
 */
export function storedTypesOf(
  architecture: Architecture,
  recipe: Recipe,
  detail: "distinct" | "layers",
): readonly StoredTensor[] {
  const [converted, written] = prepared(architecture, recipe)
  if (written.tool !== "llama.cpp")
    return typesOf(converted, written).map(({ tensor, type }) => ({ tensor, type, times: 1, layer: tensor.layer }))
  const stored: StoredTensor[] = []
  const model = seeArchitecture(converted)
  if (detail === "distinct")
    visitDistinctTypes(model, written, ({ tensor }, { type }, times) => {
      stored.push({ tensor, type, times, layer: tensor.layer })
    })
  else
    visitTypes(model, written, ({ tensor }, { type }, layer) => {
      stored.push({ tensor, type, times: 1, layer: layer < 0 ? undefined : layer })
    })
  return stored
}
