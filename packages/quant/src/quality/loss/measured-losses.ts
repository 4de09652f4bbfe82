import type { Architecture } from "@plimsoll/specs"
import { llamaCppRecipes, q4KM } from "../../recipes/llama-cpp/mixes.ts"
import { type LlamaCppRecipe, usesImportanceMatrix } from "../../recipes/llama-cpp/recipe.ts"
import type { ModelQuality, QualityMeasurement } from "../measurement.ts"
import { type Appraisal, appraise } from "./weighted-error.ts"

/**
 * The recipe behind a measured row, where its file can be told tensor by tensor: a mix of llama.cpp, or one format.
 * Rows under a publisher's own name are files of their own kind.
 */
export function recipeOfMeasurement(row: QualityMeasurement): LlamaCppRecipe | undefined {
  if (row.published !== undefined || row.cache) return undefined
  // Whoever stores one format after another takes a matrix for all: the coarsest cannot do without.
  const importanceMatrix = row.importanceMatrix ?? (row.pure !== undefined || undefined)
  if (row.pure !== undefined) return { ...q4KM, pure: true, defaultType: row.pure, importanceMatrix }
  const mix = llamaCppRecipes.find(({ name }) => name === row.recipe)
  return mix && { ...mix, importanceMatrix: importanceMatrix ?? usesImportanceMatrix(mix) }
}

/**
 * Whether a row's divergence is one to the 16-bit weights: where only 8 bits were at hand as reference, divergences many
 * times larger than what 8 bits lose are as good. Texts that the unquantized model cannot follow say nothing.
 */
export function isAgainst16Bits({ values, reference }: QualityMeasurement): boolean {
  const { meanKlDivergence = 0, referencePerplexity = 1 } = values
  if (referencePerplexity > 100) return false
  return reference === "Q8_0" ? meanKlDivergence > 0.02 : meanKlDivergence > 0
}

/** A measured divergence of a file that can be told tensor by tensor. */
export interface MeasuredLoss {
  readonly recipe: LlamaCppRecipe
  readonly importanceMatrix: boolean
  readonly appraisal: Appraisal
  readonly meanKlDivergence: number
  readonly row: QualityMeasurement
}

/** Every measured divergence of a model that can be set beside a weighted error; 16-bit files lose nothing to learn from. */
export function measuredLosses(quality: ModelQuality, architecture: Architecture): readonly MeasuredLoss[] {
  return quality.measurements.flatMap((row) => {
    const recipe = isAgainst16Bits(row) ? recipeOfMeasurement(row) : undefined
    const meanKlDivergence = row.values.meanKlDivergence
    if (!recipe || meanKlDivergence === undefined) return []
    const appraisal = appraise(architecture, recipe)
    if (appraisal.weightedError === 0) return []
    return { recipe, importanceMatrix: usesImportanceMatrix(recipe), appraisal, meanKlDivergence, row }
  })
}
