import type { Architecture } from "@plimsoll/specs"
import { type ChoiceOptions, candidatesOf, type RecipeCandidate } from "./candidates.ts"

/** Candidates that no other beats: each is smaller than all that lose less. From the smallest to the largest. */
export function nonDominated(candidates: readonly RecipeCandidate[]): readonly RecipeCandidate[] {
  const bySize = candidates.toSorted((a, b) => a.tensorBytes - b.tensorBytes || a.loss.value - b.loss.value)
  let least = Number.POSITIVE_INFINITY
  return bySize.filter(({ loss }) => {
    if (loss.value >= least) return false
    least = loss.value
    return true
  })
}

/**
 * The recipes worth taking for a model: each loses less than all smaller ones.
 *
 * @param architecture - the model as blocks
 * @returns from the smallest file to the largest, with size and expected loss
 * @example
 * ```ts
 * import { llama318B } from "@plimsoll/specs/models"
 *
 * const front = recipeFront(llama318B.architecture, { importanceMatrix: true })
 * front.map(({ recipe }) => recipe.name).slice(0, 4) // ["IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS"]
 * ```
 */
export function recipeFront(architecture: Architecture, options: ChoiceOptions = {}): readonly RecipeCandidate[] {
  return nonDominated(candidatesOf(architecture, options).candidates)
}
