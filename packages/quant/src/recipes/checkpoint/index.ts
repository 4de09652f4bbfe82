export {
  type CheckpointShard,
  type FileTensor,
  headerBytesOf,
  indexBytesOf,
  type ShardOptions,
  shardsOf,
} from "../../files/safetensors.ts"
export { awqRecipe } from "../awq/recipe.ts"
export { gptqRecipe } from "../gptq/recipe.ts"
export * from "../llm-compressor/schemes.ts"
export { modeloptFp8, modeloptNvfp4 } from "../modelopt/recipe.ts"
export { nativeRecipeOf } from "../native/published.ts"
export { fp8, unquantized } from "../native/recipe.ts"
export type { ConfigOptions, QuantizationConfig } from "./config-fields.ts"
export type { CheckpointDetail } from "./detail.ts"
export { fileTensorsOf } from "./file-tensors.ts"
export { type CheckpointFiles, checkpointFilesOf } from "./files.ts"
export { checkpointRecipeFromConfig, checkpointRecipeOf } from "./from-config.ts"
export { type Objection, type Stored, storedModulesOf } from "./modules.ts"
export type {
  CheckpointPlan,
  CheckpointRecipe,
  CheckpointRule,
  CheckpointTool,
  StoredModule,
} from "./recipe.ts"
export { checkpointRecipeByName } from "./recipe-by-name.ts"
export { type CheckpointSize, checkpointSizeOf } from "./size.ts"
export { storedTowerBytes, towerBytesOf } from "./towers.ts"
