import { type MlxQuantization, mlxPacking } from "../../formats/checkpoint/mlx.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { follows, mlxChanges } from "./history.ts"
import { type MlxRequest, mlxRules } from "./rules.ts"
import { mlxTensors } from "./tensors.ts"

/** Mode, bits and group, and how and when the file is made; nothing is packed where no quantization is given. */
export type MlxOptions = Partial<MlxRequest>

function nameOf({ quantization, experts, mix, method, floatType = "BF16" }: MlxOptions): string {
  if (method && quantization) return `MLX-${method}-${short(quantization)}`
  if (mix) return `MLX-${mix.name}`
  if (experts && quantization) return `MLX-${short(experts)}-q${quantization.bits}`
  const packed = quantization ?? experts
  return packed ? `MLX-${short(packed)}` : `MLX-${floatType.toLowerCase()}`
}

function short({ mode, bits, groupSize }: MlxQuantization): string {
  return mode === "affine" ? `${bits}-${groupSize}` : mode
}

/** Towers as the program of that day wrote them. */
function towersOf({ program, madeOn, quantization, floatType }: MlxRequest): CheckpointRecipe["towers"] {
  if (program === "mlx-lm") return "absent"
  return quantization && !follows(mlxChanges.plainTowers, madeOn) ? mlxPacking(quantization, floatType) : undefined
}

/**
 * What `mlx_lm.convert` or `mlx_vlm.convert` makes of a model. The latter keeps towers, and is what multimodal models
 * are converted with; for models without it makes no difference to the size. Bytes of tensors are exact; headers are
 * counted as the safetensors library writes them, and MLX's own differ by some bytes for each tensor.
 *
 * @param options - floats are bfloat16, the program is mlx-vlm and the rules are the newest where nothing else is said
 * @example
 * ```ts
 * mlxRecipe({ quantization: mlxDefaults.affine }).name // "MLX-4-64"
 * ```
 */
export function mlxRecipe(options: MlxOptions): CheckpointRecipe {
  const request: MlxRequest = { floatType: "BF16", program: "mlx-vlm", ...options }
  return {
    format: "safetensors",
    tool: "mlx",
    name: nameOf(options),
    rules: [],
    planOf: (architecture) => ({
      tensorsAt: (detail) => mlxTensors(architecture, request, detail),
      rules: mlxRules(architecture, request),
    }),
    baseType: request.floatType,
    towers: towersOf(request),
    keepsPredictionLayers: false,
    provenance: "mlx-lm v0.32.0 (d78bf58), mlx v0.32.2 (846d176), mlx-vlm v0.6.15 (9b13f52)",
  }
}
