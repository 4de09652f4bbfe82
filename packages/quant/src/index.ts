export { type FileSize, fileSizeOf, sizeOfTensors } from "./file-size.ts"
export {
  type ModelQuality,
  modelQualities,
  type QualityMeasurement,
  type QualityMetric,
  qualityOf,
} from "./quality/index.ts"
export type { AssignedTensor, TypeReason } from "./recipes/assigned-tensor.ts"
export type { InlineRecipe } from "./recipes/inline.ts"
export { contextOf, type ModelContext } from "./recipes/llama-cpp/context.ts"
export type { FileTypeName, LlamaCppRecipe, TensorTypeRule, Variant } from "./recipes/llama-cpp/recipe.ts"
export { assignTypes, type Recipe, typesOf } from "./recipes/recipe.ts"
export { type RecipeRequest, recipeByName, type TensorTypesRequest } from "./recipes/recipe-by-name.ts"
export type { StoredRecipe } from "./recipes/stored.ts"
