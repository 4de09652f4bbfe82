import type { Architecture, StorageTypeName } from "@plimsoll/specs"
import { divergenceFit } from "../quality/loss/coefficients.ts"
import { visitStored } from "../quality/loss/stored-tensors.ts"
import { appraise } from "../quality/loss/weighted-error.ts"
import type { ModelQuality } from "../quality/measurement.ts"
import { isKept } from "../recipes/llama-cpp/kept.ts"
import { q4KM } from "../recipes/llama-cpp/mixes.ts"
import { bytesOfBudget, type SizeBudget } from "./budget.ts"
import { candidateOf, candidatesOf, type RecipeCandidate } from "./candidates.ts"
import { customMix } from "./custom-mix.ts"
import { nothingFits } from "./recommend.ts"

export interface CustomRecipeOptions {
  /** Whether the file is made with an importance matrix. Absent: `true`. */
  readonly importanceMatrix?: boolean | undefined
  /** Formats that the engine reads on its hardware. Absent: all that files were measured with. */
  readonly formats?: readonly StorageTypeName[] | undefined
  /** What was measured of this model: `modelQuality(id)` of `@plimsoll/quant/quality`. */
  readonly model?: ModelQuality | undefined
}

/** A mix made for a size. */
export interface CustomRecipe extends RecipeCandidate {
  /** True for a mix of ours, false where one of llama.cpp's is as good. */
  readonly custom: boolean
  /** Bytes of the budget that it leaves. */
  readonly headroomBytes: number
  /** Expected loss over the least that any mix of the same formats could have, by its weights of tensors; 1: none less. */
  readonly atMostTimesBest: number
  /** The mix of llama.cpp that loses least within the budget; `undefined` where none fits. */
  readonly standard: RecipeCandidate | undefined
}

function keptBytesOf(architecture: Architecture): number {
  let sum = 0
  visitStored(architecture, q4KM, ({ tensor, bytes, times }) => {
    if (isKept(tensor)) sum += times * bytes
  })
  return sum
}

/** How much the divergence grows with the weighted error, as its logarithm over the error's. */
function slopeAt(weightedError: number): number {
  const { linear, quadratic } = divergenceFit
  const { lowest, highest } = divergenceFit.weightedError
  return linear + 2 * quadratic * Math.log(Math.min(Math.max(weightedError, lowest), highest))
}

/**
 * A mix of one's own that meets a size with the least expected loss: every tensor's format is chosen by what the tensor
 * weighs, what the format loses and what it takes.
 *
 * @param architecture - the model as blocks
 * @param budget - bytes or bits per weight of the tensors; the header, with the tokenizer, comes on top
 * @returns a recipe with patterns for `llama-quantize --tensor-type`, never larger than the budget, and never of more
 *   expected loss than the best mix of llama.cpp that fits it, which is returned where it is as good
 * @throws PlimsollError `INVALID_REQUEST` where even the coarsest formats exceed the budget
 * @example
 * ```ts
 * import { llama318B } from "@plimsoll/specs/models"
 *
 * const mix = recipeForSize(llama318B.architecture, { bytes: 4_000_000_000 })
 * mix.tensorBytes // 3999490304
 * mix.standard?.label // "IQ3_M, importance matrix"
 * mix.loss.value < (mix.standard?.loss.value ?? 0) // true
 * ```
 */
export function recipeForSize(
  architecture: Architecture,
  budget: SizeBudget,
  { importanceMatrix = true, formats, model }: CustomRecipeOptions = {},
): CustomRecipe {
  const bytes = bytesOfBudget(budget, appraise(architecture, q4KM).elements)
  const { candidates } = candidatesOf(architecture, { importanceMatrix, formats })
  const fitting = candidates.filter(({ tensorBytes }) => tensorBytes <= bytes)
  const standard = fitting.toSorted((a, b) => a.loss.value - b.loss.value || a.tensorBytes - b.tensorBytes)[0]
  const mix = customMix(architecture, bytes, keptBytesOf(architecture), { importanceMatrix, formats })
  if (!mix) {
    const smallest = candidates.toSorted((a, b) => a.tensorBytes - b.tensorBytes)[0]
    return standard ? asIs(standard, bytes) : nothingFits(bytes, smallest)
  }
  const appraisal = appraise(architecture, mix.recipe)
  const own = candidateOf(architecture, mix.recipe, appraisal, {})
  if (standard && standard.loss.value <= own.loss.value) return asIs(standard, bytes)
  return {
    ...candidateOf(architecture, mix.recipe, appraisal, { model }),
    label: `mix of ${((8 * appraisal.tensorBytes) / appraisal.elements).toFixed(2)} bits per weight`,
    custom: true,
    headroomBytes: bytes - appraisal.tensorBytes,
    atMostTimesBest: mix.timesBound ** slopeAt(appraisal.weightedError),
    standard,
  }
}

function asIs(standard: RecipeCandidate, bytes: number): CustomRecipe {
  return { ...standard, custom: false, headroomBytes: bytes - standard.tensorBytes, atMostTimesBest: 1, standard }
}
