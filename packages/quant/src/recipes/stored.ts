import { type GgufTypeName, isMainlineType, PlimsollError, type Tensor, tensorBytes } from "@plimsoll/specs"
import type { AssignedTensor } from "./assigned-tensor.ts"

/** The formats that a file's own header names, tensor by tensor: no rule is applied. */
export interface StoredRecipe {
  readonly tool: "stored"
  readonly name: string
  /** Format by tensor name; of a fork of llama.cpp too, which no recipe gives. */
  readonly types: Readonly<Record<string, GgufTypeName>>
}

/** @throws PlimsollError `MISSING_DATA` for a tensor the file does not have, `UNSUPPORTED` for one that a fork stored */
export function assignStoredTypes(tensors: readonly Tensor[], recipe: StoredRecipe): readonly AssignedTensor[] {
  return tensors.map((tensor) => {
    const type = Object.hasOwn(recipe.types, tensor.name) ? recipe.types[tensor.name] : undefined
    if (!type)
      throw new PlimsollError("MISSING_DATA", `expected the stored format of ${tensor.name}, got none`, {
        hint: "Name a recipe, or a file that has all tensors of the model.",
      })
    if (!isMainlineType(type))
      throw new PlimsollError("UNSUPPORTED", `${tensor.name}: expected a format that llama.cpp reads, got ${type}`, {
        hint: "ik_llama.cpp reads this file. Name a recipe to ask about another file of the model.",
      })
    return { tensor, type, bytes: tensorBytes(type, tensor.shape), reason: "kept" }
  })
}
