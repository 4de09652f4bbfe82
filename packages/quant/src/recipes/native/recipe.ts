import type { BaseType } from "../../formats/checkpoint/float.ts"
import { fp8Block } from "../../formats/checkpoint/fp8.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { isProjection } from "../checkpoint/roles.ts"

/** What publishers release: nothing is quantized. */
export function unquantized(baseType: BaseType): CheckpointRecipe {
  return {
    format: "safetensors",
    tool: "native",
    name: baseType,
    rules: [],
    baseType,
    keepsPredictionLayers: true,
    provenance: "the publisher's own checkpoint",
  }
}

/** 8-bit floats in blocks of 128 × 128, as DeepSeek-V3 was trained and many models are published since. */
export const fp8: CheckpointRecipe = {
  format: "safetensors",
  tool: "native",
  name: "FP8",
  rules: [
    {
      // Index heads' weights stay in 16 bits (DeepSeek-V3.2-Exp@6d8cb70 inference/model.py, Indexer.weights_proj).
      applies: (tensor) => isProjection(tensor) && !tensor.name.includes(".indexer.weights_proj."),
      packing: fp8Block({
        block: [128, 128],
        scaleType: "F32",
        scaleName: "weight_scale_inv",
        source: "deepseek-ai/DeepSeek-V3@9b4e978 README_WEIGHTS.md:62 and :87, inference/fp8_cast_bf16.py:72",
      }),
      source: "deepseek-ai/DeepSeek-V3@9b4e978 README_WEIGHTS.md:62; which modules: the published count of scales",
      detail: "kinds",
    },
  ],
  baseType: "BF16",
  keepsPredictionLayers: true,
  provenance: "deepseek-ai/DeepSeek-V3@9b4e978 (2025-08-28)",
}
