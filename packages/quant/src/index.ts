export {
  type ChoiceOptions,
  type CustomRecipe,
  type CustomRecipeOptions,
  type LeftOut,
  type RecipeCandidate,
  type RecipeRecommendation,
  recipeForSize,
  recipeFront,
  recommendRecipe,
  type SizeBudget,
} from "./choose/index.ts"
export { type FileSize, fileSizeOf, sizeOfTensors } from "./file-size.ts"
export { type GgufFileOptions, type GgufFileSize, ggufFileSizeOf } from "./files/gguf-file.ts"
export {
  ggufHeaderSizeOf,
  type HeaderFacts,
  type HeaderKeyParts,
  type HeaderKeys,
  type HeaderOptions,
  type HeaderSize,
} from "./files/header-size.ts"
export { ggufShardsOf, type Shard, type SplitRule } from "./files/shards.ts"
export type { SizeRange } from "./files/size-range.ts"
export { estimatedTokenizer, type Tokenizer, type TokenizerCounts, tokenizerOf } from "./files/tokenizers/index.ts"
export {
  type ExpectedLoss,
  type ExpectedLossOptions,
  expectedCheckpointLoss,
  expectedLoss,
  type LossMetric,
} from "./quality/loss/index.ts"
export type { ModelQuality, QualityMeasurement, QualityMetric } from "./quality/measurement.ts"
export type { AssignedTensor, TypeReason } from "./recipes/assigned-tensor.ts"
export type { InlineRecipe } from "./recipes/inline.ts"
export { contextOf, type ModelContext } from "./recipes/llama-cpp/context.ts"
export type { FileTypeName, LlamaCppRecipe, TensorTypeRule, Variant } from "./recipes/llama-cpp/recipe.ts"
export { assignTypes, isFileRecipe, type Recipe, typesOf } from "./recipes/recipe.ts"
export { type RecipeRequest, recipeByName, type TensorTypesRequest } from "./recipes/recipe-by-name.ts"
export type { StoredRecipe } from "./recipes/stored.ts"
export { type StoredTensor, storedTypesOf } from "./recipes/stored-types.ts"
