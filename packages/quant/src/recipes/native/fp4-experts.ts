import { plain } from "../../formats/checkpoint/float.ts"
import { fp8Block } from "../../formats/checkpoint/fp8.ts"
import { mxfp4Packed } from "../../formats/checkpoint/mxfp.ts"
import type { CheckpointRule } from "../checkpoint/recipe.ts"
import { isProjection, isRoutedExpert } from "../checkpoint/roles.ts"

const source = "headers of deepseek-ai/DeepSeek-V4-Pro and DeepSeek-V4-Flash, read 2026-11"

/** What compresses keys and values, and the weights of index heads, stays in 16 bits. */
const left = /\.compressor\.|\.indexer\.weights_proj\./

/**
 * Routed experts in 4 bits, all other matrices in 8, every scale a power of two; what mixes residual streams, sinks and
 * the tables of places that compressors learn are in 32.
 *
 * @param block - rows and columns of the 8-bit matrices that share a scale
 */
export function fp4ExpertRules(block: readonly [rows: number, columns: number]): readonly CheckpointRule[] {
  return [
    {
      applies: isRoutedExpert,
      packing: mxfp4Packed({ layout: "bytes", scaleName: "scale", scaleType: "F8_E8M0", source }),
      source,
      detail: "kinds",
    },
    {
      applies: ({ role, name }) => role === "hyperConnection" || role === "sinks" || name.endsWith(".ape"),
      packing: plain("F32"),
      source,
      detail: "kinds",
    },
    { applies: ({ name }) => left.test(name), packing: undefined, source, detail: "kinds" },
    {
      applies: (tensor) => isProjection(tensor) || tensor.role === "predictionInput",
      packing: fp8Block({ block, scaleType: "F8_E8M0", scaleName: "scale", source }),
      source,
      detail: "kinds",
    },
  ]
}
