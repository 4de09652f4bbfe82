import { packedIntegers } from "../../formats/checkpoint/compressed-tensors.ts"
import { fp8Block, fp8Channel, fp8Tensor } from "../../formats/checkpoint/fp8.ts"
import { int8Channel } from "../../formats/checkpoint/int8.ts"
import { mxfp4Packed, mxfp8 as mxfp8Packing } from "../../formats/checkpoint/mxfp.ts"
import { nvfp4Packed } from "../../formats/checkpoint/nvfp4.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { llmCompressorRecipe } from "./recipe.ts"

const source = (line: number) =>
  `vllm-project/compressed-tensors 0.18.0 src/compressed_tensors/quantization/quant_scheme.py:${line}`

const scaleType = "BF16"

/** 8-bit floats, a scale for each row; activations are scaled as they come. */
export const fp8Dynamic: CheckpointRecipe = llmCompressorRecipe({
  name: "FP8-dynamic",
  packing: fp8Channel({ scaleType, source: source(365) }),
})

/** 8-bit floats, one scale for a matrix and one for what enters it. */
export const fp8Static: CheckpointRecipe = llmCompressorRecipe({
  name: "FP8-static",
  packing: fp8Tensor({ scaleType, staticActivations: true, scaleShape: [1], source: source(346) }),
})

/** 8-bit floats, a scale for each block of 128 rows and columns. */
export const fp8Blocks: CheckpointRecipe = llmCompressorRecipe({
  name: "FP8-block",
  packing: fp8Block({ block: [128, 128], scaleType, scaleName: "weight_scale", source: source(385) }),
})

/** 8-bit integers for weights and activations. */
export const w8A8: CheckpointRecipe = llmCompressorRecipe({
  name: "W8A8",
  packing: int8Channel({ scaleType, symmetric: true }),
})

/** 8-bit integers for weights alone. */
export const w8A16: CheckpointRecipe = llmCompressorRecipe({
  name: "W8A16",
  packing: packedIntegers({ bits: 8, groupSize: 128, symmetric: true, scaleType }),
})

/** 4-bit integers, a scale for each 128. */
export const w4A16: CheckpointRecipe = llmCompressorRecipe({
  name: "W4A16",
  packing: packedIntegers({ bits: 4, groupSize: 128, symmetric: true, scaleType }),
})

/** 4-bit integers, a scale and a zero point for each 128. */
export const w4A16Asymmetric: CheckpointRecipe = llmCompressorRecipe({
  name: "W4A16-asymmetric",
  packing: packedIntegers({ bits: 4, groupSize: 128, symmetric: false, scaleType }),
})

/** 4-bit floats for weights and activations, a scale of 8 bits for each 16. */
export const nvfp4: CheckpointRecipe = llmCompressorRecipe({
  name: "NVFP4",
  packing: nvfp4Packed({ activations: true, layout: "compressed-tensors" }),
})

/** 4-bit floats for weights alone. */
export const nvfp4A16: CheckpointRecipe = llmCompressorRecipe({
  name: "NVFP4A16",
  packing: nvfp4Packed({ activations: false, layout: "compressed-tensors" }),
})

/** 4-bit floats, an exponent for each 32. */
export const mxfp4: CheckpointRecipe = llmCompressorRecipe({
  name: "MXFP4",
  packing: mxfp4Packed({ layout: "packed", source: source(217) }),
})

/** 8-bit floats, an exponent for each 32. */
export const mxfp8: CheckpointRecipe = llmCompressorRecipe({ name: "MXFP8", packing: mxfp8Packing })

/** All schemes of llm-compressor that have a name of their own. */
export const llmCompressorRecipes: readonly CheckpointRecipe[] = [
  fp8Dynamic,
  fp8Static,
  fp8Blocks,
  w8A8,
  w8A16,
  w4A16,
  w4A16Asymmetric,
  nvfp4,
  nvfp4A16,
  mxfp4,
  mxfp8,
]
