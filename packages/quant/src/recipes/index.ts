export type { AssignedTensor, TypeReason } from "./assigned-tensor.ts"
export { type BartowskiOptions, bartowskiRecipe } from "./bartowski/layout.ts"
export { type BitsAndBytesOptions, bitsAndBytesRecipe, bitsAndBytesRecipeByName } from "./bitsandbytes/recipe.ts"
export * from "./checkpoint/index.ts"
export { checkpointRecipeNames } from "./checkpoint/names.ts"
export { type Exl2HeadBits, type Exl2Options, exl2Recipe, exl2RecipeByName } from "./exllamav2/recipe.ts"
export { type Exl3Options, exl3Recipe, exl3RecipeByName } from "./exllamav3/recipe.ts"
export { hqqRecipe, hqqRecipeByName } from "./hqq/recipe.ts"
export type { InlineRecipe } from "./inline.ts"
export { contextOf, type ModelContext } from "./llama-cpp/context.ts"
export { olderFilesLackPredictionLayers } from "./llama-cpp/converted.ts"
export * from "./llama-cpp/mixes.ts"
export {
  type FileTypeName,
  type LlamaCppRecipe,
  type TensorTypeRule,
  usesImportanceMatrix,
  type Variant,
} from "./llama-cpp/recipe.ts"
export { type RuleVersion, ruleVersions } from "./llama-cpp/rules/version.ts"
export * from "./mlx/index.ts"
export { provenanceOf, type RecipeProvenance } from "./provenance.ts"
export { assignTypes, isFileRecipe, objectionsTo, type Recipe, typesOf } from "./recipe.ts"
export { type RecipeRequest, recipeByName, type TensorTypesRequest } from "./recipe-by-name.ts"
export type { StoredRecipe } from "./stored.ts"
export { type StoredTensor, storedTypesOf } from "./stored-types.ts"
