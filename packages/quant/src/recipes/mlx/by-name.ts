import { isMlxQuantization, mlxDefaults } from "../../formats/checkpoint/mlx.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { mlxMixes } from "./mix.ts"
import { mlxRecipe } from "./recipe.ts"

const floatTypes = { bf16: "BF16", f16: "F16", fp16: "F16", f32: "F32", fp32: "F32" } as const

/** Experts as the publisher packed them, the rest in equal steps. */
function packedExperts(bits: number): CheckpointRecipe | undefined {
  const quantization = { ...mlxDefaults.affine, bits }
  return isMlxQuantization(quantization) ? mlxRecipe({ quantization, experts: mlxDefaults.mxfp4 }) : undefined
}

/**
 * A recipe of MLX by name, in any case: `"MLX-4-64"` with bits and group, `"MLX-4"` with the default group of 64,
 * `"MLX-mxfp4"`, `"MLX-mxfp8"`, `"MLX-nvfp4"`, a mix of `mlx_lm.convert` such as `"MLX-mixed_3_6"`,
 * `"MLX-awq-4-64"`, `"MLX-mxfp4-q8"` for models whose experts are published so, or `"MLX-bf16"`.
 *
 * @returns `undefined` for a name that is none of these, or bits and a group that MLX cannot pack
 * @example
 * ```ts
 * mlxRecipeByName("mlx-4")?.name // "MLX-4-64"
 * mlxRecipeByName("MLX-7-64") // undefined: MLX packs 2, 3, 4, 5, 6 or 8 bits
 * ```
 */
export function mlxRecipeByName(name: string): CheckpointRecipe | undefined {
  const rest = /^mlx-(.+)$/.exec(name.toLowerCase())?.[1]
  if (rest === undefined) return undefined
  const mix = mlxMixes.find((known) => known.name === rest.replaceAll("-", "_"))
  if (mix) return mlxRecipe({ quantization: { ...mlxDefaults.affine, bits: mix.lowBits }, mix })
  if (rest === "mxfp4" || rest === "mxfp8" || rest === "nvfp4") return mlxRecipe({ quantization: mlxDefaults[rest] })
  const kept = /^mxfp4-q([2-8])$/.exec(rest)?.[1]
  if (kept !== undefined) return packedExperts(Number(kept))
  const floatType = Object.entries(floatTypes).find(([known]) => known === rest)?.[1]
  if (floatType) return mlxRecipe({ floatType })
  const [, awq, bits, groupSize = "64"] = /^(awq-)?(\d)(?:-(\d+))?$/.exec(rest) ?? []
  const quantization = { mode: "affine", bits: Number(bits), groupSize: Number(groupSize) } as const
  return bits !== undefined && isMlxQuantization(quantization)
    ? mlxRecipe({ quantization, ...(awq ? { method: "awq" } : {}) })
    : undefined
}
