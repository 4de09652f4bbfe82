import type { StorageTypeName } from "@plimsoll/specs"
import { type Category, categoryOf } from "./category.ts"
import { type FileTypeName, type LlamaCppRecipe, usesImportanceMatrix } from "./recipe.ts"
import { nameIn, type SeenModel, type SeenTensor } from "./seen-model.ts"
import { visitTypes } from "./visit.ts"

/** Formats that llama.cpp makes with an importance matrix only (v0.5.0 src/llama-quant.cpp:822). */
export const needMatrix: ReadonlySet<StorageTypeName> = new Set([
  "iq3_xxs",
  "iq2_xxs",
  "iq2_xs",
  "iq2_s",
  "iq1_m",
  "iq1_s",
])

/**
 * True where llama.cpp refuses to quantize this tensor without an importance matrix, as v0.5.0
 * src/llama-quant.cpp:822.
 */
function requiresImportanceMatrix(category: Category, type: StorageTypeName, mix: FileTypeName): boolean {
  if (category === "embedding" || category === "output") return false
  return needMatrix.has(type) || (type === "q2_k" && mix === "Q2_K_S")
}

/** One sentence where the quantizer refuses the tensor for want of a matrix. */
export function objectionTo(recipe: LlamaCppRecipe, name: string, type: StorageTypeName): string | undefined {
  if (usesImportanceMatrix(recipe) || !requiresImportanceMatrix(categoryOf(name), type, recipe.name)) return undefined
  return `llama-quantize refuses ${recipe.name} without an importance matrix: ${name} would be ${type}`
}

/** Tells the tensors that are refused; a recipe with a matrix has none. */
export function refuser(recipe: LlamaCppRecipe): (seen: SeenTensor, type: StorageTypeName) => boolean {
  if (usesImportanceMatrix(recipe)) return () => false
  return ({ kept, category }, type) => !kept && requiresImportanceMatrix(category, type, recipe.name)
}

/** One sentence for the first tensor that is refused, in the quantizer's order. */
export function objectionsByRules(model: SeenModel, recipe: LlamaCppRecipe): readonly string[] {
  let first: string | undefined
  visitTypes(model, recipe, (seen, { type }, layer) => {
    if (!seen.kept) first ??= objectionTo(recipe, nameIn(seen, layer), type)
  })
  return first ? [first] : []
}
