import type { Architecture } from "@plimsoll/specs"
import { storedModulesOf } from "../../recipes/checkpoint/modules.ts"
import type { CheckpointRecipe } from "../../recipes/checkpoint/recipe.ts"
import { checkpointFormatErrors } from "../format-error/checkpoint.ts"
import { ggmlFormatErrors } from "../format-error/ggml.ts"
import { activeParametersOf } from "./active-parameters.ts"
import { divergenceFit, perplexityFit } from "./coefficients.ts"
import { extrapolationsOf } from "./extrapolation.ts"
import type { ExpectedLoss, LossMetric } from "./loss.ts"
import { perplexityIncreaseOf, predictDivergence } from "./predict.ts"
import { fileShapeOf, sensitiveRole } from "./stored-tensors.ts"
import { weightOf } from "./weighted-error.ts"

type KnownFormat = keyof typeof checkpointFormatErrors

/** Packings whose grid of values is one that was measured, by the beginning of their names. */
const grids: readonly (readonly [name: RegExp, format: KnownFormat])[] = [
  [/^gptq-4-128$|^int4-128$/, "int4-128"],
  [/^gptq-3-128$/, "int3-128"],
  [/^gptq-8-128$|^int8-128$/, "int8-128"],
  [/^awq-4-128$|^int4-128-asymmetric$/, "uint4-128"],
  [/^int8-channel|^bnb-int8$/, "int8-row"],
  [/^bnb-nf4/, "nf4"],
  [/^fp8-/, "fp8"],
  [/^(mlx-)?mxfp4$/, "mxfp4"],
  [/^(mlx-)?nvfp4$/, "nvfp4"],
]

const floats: ReadonlySet<string> = new Set(["bf16", "f16", "f32", "i32", "i64"])

/** What the line knows of errors on normal weights, for one on weights with heavy tails: as of 4 bits in blocks of 256. */
const toNormal =
  (ggmlFormatErrors.q4_k?.relativeRms.normal ?? 1) / (ggmlFormatErrors.q4_k?.relativeRms.heavyTailed ?? 1)

/**
 * Square of the error of a packing; `undefined` where its grid was not measured. A scale for a long group is set by its
 * largest weight, so that tails count for more than in blocks of 32: where both were measured, on Llama-3.1-8B, rounding
 * to 4 bits in groups of 128 cost 4.0 times what Q4_K_S did. Heavy tails say 3.9, normal weights 2.4.
 */
function squaredErrorOf(packing: string): number | undefined {
  if (floats.has(packing)) return 0
  const known = Object.hasOwn(checkpointFormatErrors, packing)
    ? (packing as KnownFormat)
    : grids.find(([name]) => name.test(packing))?.[1]
  return known && (checkpointFormatErrors[known].relativeRms.heavyTailed * toNormal) ** 2
}

/** Tools that choose codes, or scales, with sample text; the others round to the nearest. */
const calibrated: ReadonlySet<string> = new Set(["gptq", "awq"])

/**
 * What a quantized checkpoint costs a model in quality, as files of llama.cpp with errors of the same size let expect. No
 * divergence of such a checkpoint is among what the line was fitted to, and the answer says so.
 *
 * @param architecture - the model as blocks
 * @param recipe - what `checkpointRecipeByName` returns
 * @param metric - absent: mean KL divergence in nats
 * @returns `undefined` where the error of one of its packings was not measured
 * @example
 * ```ts
 * import { checkpointRecipeByName } from "@plimsoll/quant/recipes"
 * import { llama318B } from "@plimsoll/specs/models"
 *
 * const recipe = checkpointRecipeByName("MLX-4-64")
 * recipe && expectedCheckpointLoss(llama318B.architecture, recipe)?.certainty // "fitted"
 * ```
 */
export function expectedCheckpointLoss(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  metric: LossMetric = "klDivergence",
): ExpectedLoss | undefined {
  const { modules } = storedModulesOf(architecture, recipe, "kinds")
  const { layers } = fileShapeOf(architecture)
  const model = { layers, tied: architecture.tiedEmbeddings }
  const withExperts = new Set(modules.filter(({ tensor }) => tensor.experts).map(({ tensor }) => tensor.layer))
  const formats = new Set<string>()
  let weightedError = 0
  for (const { tensor, format, times } of modules) {
    const role = sensitiveRole(tensor, withExperts.has(tensor.layer))
    // Weights are of all experts together; checkpoints mostly list each one's matrix.
    const parts = tensor.experts && tensor.shape.length < 3 ? tensor.experts.total : 1
    const weight = weightOf({ role, stage: tensor.stage }, model) / parts
    const error = squaredErrorOf(format)
    if (error === undefined && weight > 0) return undefined
    if (!error) continue
    formats.add(format)
    weightedError += times * weight * error
  }
  const active = activeParametersOf(architecture)
  const divergence = predictDivergence(weightedError, active, calibrated.has(recipe.tool))
  const isDivergence = metric === "klDivergence"
  const value = isDivergence ? divergence : perplexityIncreaseOf(divergence)
  const spread = isDivergence ? divergenceFit.spread : perplexityFit.spread
  const appraisal = { weightedError, formats: new Map(), unmeasuredFormats: [], unmeasuredRoles: [] }
  return {
    metric,
    value,
    low: value * spread.low,
    high: value * spread.high,
    certainty: "fitted",
    basis: "the errors of its formats by rounding to the nearest, on a line fitted to files of llama.cpp",
    sources: [],
    extrapolates: [
      ...extrapolationsOf(appraisal, active),
      ...[...formats].map((format) => `no file with ${format} was measured: its error on random weights stands for it`),
    ],
  }
}
