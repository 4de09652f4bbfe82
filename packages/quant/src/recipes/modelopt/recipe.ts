import { fp8Channel, fp8Tensor } from "../../formats/checkpoint/fp8.ts"
import { nvfp4Packed } from "../../formats/checkpoint/nvfp4.ts"
import type { Packing } from "../../formats/checkpoint/packing.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { isTrunkProjection } from "../checkpoint/roles.ts"

const source = "NVIDIA/TensorRT-Model-Optimizer@5a4242f modelopt/torch/export/unified_export_hf.py:257"

/** By the name of ModelOpt's algorithm; scales are numbers without dimensions, in 32 bits. */
export const modeloptPackings = {
  FP8: fp8Tensor({ scaleType: "F32", staticActivations: true, scaleShape: [], source }),
  FP8_PER_CHANNEL_PER_TOKEN: fp8Channel({ scaleType: "F32", source }),
  NVFP4: nvfp4Packed({ activations: true, layout: "modelopt" }),
} as const satisfies Readonly<Record<string, Packing>>

/** ModelOpt's default: all linear layers but routers, convolutions and the head. */
/* @__NO_SIDE_EFFECTS__ */
function modeloptRecipe(name: string, packing: Packing): CheckpointRecipe {
  return {
    format: "safetensors",
    tool: "modelopt",
    name,
    rules: [
      {
        applies: isTrunkProjection,
        packing,
        source: "NVIDIA/TensorRT-Model-Optimizer@5a4242f modelopt/torch/quantization/config.py:147",
        detail: "kinds",
      },
    ],
    baseType: "BF16",
    keepsPredictionLayers: false,
    provenance: "NVIDIA/TensorRT-Model-Optimizer@5a4242f (2025-12-05)",
  }
}

/** 8-bit floats with one scale for a matrix and one for what enters it. */
export const modeloptFp8: CheckpointRecipe = modeloptRecipe("modelopt-FP8", modeloptPackings.FP8)

/** 4-bit floats for weights and activations. */
export const modeloptNvfp4: CheckpointRecipe = modeloptRecipe("modelopt-NVFP4", modeloptPackings.NVFP4)

export const modeloptRecipes: readonly CheckpointRecipe[] = [modeloptFp8, modeloptNvfp4]
