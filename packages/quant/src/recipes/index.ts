export type { AssignedTensor, TypeReason } from "./assigned-tensor.ts"
export type { InlineRecipe } from "./inline.ts"
export { contextOf, type ModelContext } from "./llama-cpp/context.ts"
export * from "./llama-cpp/mixes.ts"
export {
  type FileTypeName,
  type LlamaCppRecipe,
  type TensorTypeRule,
  usesImportanceMatrix,
  type Variant,
} from "./llama-cpp/recipe.ts"
export { assignTypes, objectionsTo, type Recipe, typesOf } from "./recipe.ts"
export { type RecipeRequest, recipeByName, type TensorTypesRequest } from "./recipe-by-name.ts"
export type { StoredRecipe } from "./stored.ts"
