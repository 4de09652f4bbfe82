import { type Architecture, PlimsollError } from "@plimsoll/specs"
import { fileSizeOf } from "../file-size.ts"
import { bf16 } from "../recipes/llama-cpp/mixes.ts"
import { bytesOfBudget, type SizeBudget } from "./budget.ts"
import { type ChoiceOptions, candidatesOf, type LeftOut, type RecipeCandidate } from "./candidates.ts"
import { nonDominated } from "./front.ts"

/** The recipe to take, and what stands beside it. */
export interface RecipeRecommendation extends RecipeCandidate {
  /** Bytes of the budget that it leaves. */
  readonly headroomBytes: number
  /** Why this one, in a sentence. */
  readonly why: string
  /** The next worth taking that is smaller, and the next that is larger than the budget. */
  readonly smaller: RecipeCandidate | undefined
  readonly larger: RecipeCandidate | undefined
  /** Recipes that were not weighed, with the reason. */
  readonly leftOut: readonly LeftOut[]
}

/** Weights of the model's file, all of them. */
function elementsOfFile(architecture: Architecture): number {
  return fileSizeOf(architecture, bf16).elements
}

/** @throws PlimsollError `INVALID_REQUEST` that names the least that is needed */
export function nothingFits(budget: number, smallest: RecipeCandidate | undefined): never {
  const need = smallest ? `${smallest.tensorBytes} bytes, as ${smallest.label} takes` : "a recipe that is not left out"
  throw new PlimsollError("INVALID_REQUEST", `expected at least ${need}, got a budget of ${budget} bytes`, {
    hint: "Take a smaller model, or allow what was left out: coarser formats need an importance matrix.",
  })
}

/**
 * The recipe that loses least of those whose file fits.
 *
 * @param architecture - the model as blocks
 * @param budget - bytes or bits per weight of the tensors; the header, with the tokenizer, comes on top
 * @returns recipe, size, expected loss, its neighbours, and what was left out
 * @throws PlimsollError `INVALID_REQUEST` where nothing fits: the message says what the smallest needs
 * @example
 * ```ts
 * import { glm45Air } from "@plimsoll/specs/models"
 *
 * const choice = recommendRecipe(glm45Air.architecture, { bytes: 64e9 }, { importanceMatrix: true })
 * choice.recipe.name // "IQ4_NL"
 * choice.larger?.recipe.name // "Q4_K_S"
 * ```
 */
export function recommendRecipe(
  architecture: Architecture,
  budget: SizeBudget,
  options: ChoiceOptions = {},
): RecipeRecommendation {
  const bytes = bytesOfBudget(budget, elementsOfFile(architecture))
  const { candidates, leftOut } = candidatesOf(architecture, options)
  const front = nonDominated(candidates)
  const index = front.findLastIndex(({ tensorBytes }) => tensorBytes <= bytes)
  const choice = front[index]
  if (!choice) return nothingFits(bytes, front[0])
  const fitting = candidates.filter(({ tensorBytes }) => tensorBytes <= bytes).length
  return {
    ...choice,
    headroomBytes: bytes - choice.tensorBytes,
    why: `loses least of the ${fitting} recipes whose tensors fit ${bytes} bytes; ${candidates.length - fitting} are larger`,
    smaller: front[index - 1],
    larger: front[index + 1],
    leftOut,
  }
}
