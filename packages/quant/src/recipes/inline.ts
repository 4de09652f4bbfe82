import { type StorageTypeName, type Tensor, tensorBytes } from "@plimsoll/specs"
import type { AssignedTensor } from "./assigned-tensor.ts"
import { isKept } from "./llama-cpp/kept.ts"
import { patternMatcher } from "./llama-cpp/patterns.ts"
import type { TensorTypeRule } from "./llama-cpp/recipe.ts"

/** A list of patterns and formats, for files that follow no mix: read from a header, or printed on a model card. */
export interface InlineRecipe {
  readonly tool: "rules"
  readonly name: string
  /** The first pattern that is found in a tensor's name decides; what none finds keeps the source's format. */
  readonly tensorTypes: readonly TensorTypeRule[]
  /** Format of the file that is quantized; `"bf16"` where absent. */
  readonly sourceType?: "bf16" | "f16" | "f32" | undefined
}

/** @throws PlimsollError `INVALID_SHAPE` where a pattern's format does not divide a tensor's rows */
export function assignInlineTypes(tensors: readonly Tensor[], recipe: InlineRecipe): readonly AssignedTensor[] {
  const matching = patternMatcher(recipe.tensorTypes)
  return tensors.map((tensor) => {
    const named = isKept(tensor) ? undefined : matching(tensor.name)
    const type: StorageTypeName =
      named ?? (tensor.storage === "weight" ? (recipe.sourceType ?? "bf16") : tensor.storage)
    return { tensor, type, bytes: tensorBytes(type, tensor.shape), reason: named ? "requested" : "kept" }
  })
}
