import { type LlamaCppRecipe, usesImportanceMatrix } from "../../recipes/llama-cpp/recipe.ts"
import type { Recipe } from "../../recipes/recipe.ts"
import type { ModelQuality, QualityMeasurement } from "../measurement.ts"
import type { ExpectedLoss, LossMetric } from "./loss.ts"
import { isAgainst16Bits, recipeOfMeasurement } from "./measured-losses.ts"

/** Recipes that make the same file of any model; deviations that no measured row has make it another. */
function isSame(a: LlamaCppRecipe, b: LlamaCppRecipe): boolean {
  const { variant, tensorTypes, embeddingType, outputType, keepOutput, rules = "current" } = a
  if (variant || tensorTypes?.length || embeddingType || outputType || keepOutput || rules !== "current") return false
  if (usesImportanceMatrix(a) !== usesImportanceMatrix(b) || Boolean(a.pure) !== Boolean(b.pure)) return false
  return a.defaultType === b.defaultType && (Boolean(a.pure) || a.name === b.name)
}

function figureOf({ values }: QualityMeasurement, metric: LossMetric): number | undefined {
  if (metric === "klDivergence") return values.meanKlDivergence
  const { perplexity, referencePerplexity, perplexityIncreasePercent } = values
  if (perplexityIncreasePercent !== undefined || !perplexity || !referencePerplexity) return perplexityIncreasePercent
  return 100 * (perplexity / referencePerplexity - 1)
}

/**
 * What was measured of the very file that the recipe makes.
 *
 * @returns the middle of several figures, between the lowest and the highest; `undefined` where nobody measured
 */
export function measuredOf(quality: ModelQuality, recipe: Recipe, metric: LossMetric): ExpectedLoss | undefined {
  if (recipe.tool !== "llama.cpp") return undefined
  const rows = quality.measurements.flatMap((row) => {
    const measured = isAgainst16Bits(row) || metric !== "klDivergence" ? recipeOfMeasurement(row) : undefined
    const value = measured && isSame(recipe, measured) ? figureOf(row, metric) : undefined
    return value === undefined ? [] : [{ value, source: row.source }]
  })
  const values = rows.map(({ value }) => value).sort((a, b) => a - b)
  const value = values[Math.floor((values.length - 1) / 2)]
  if (value === undefined) return undefined
  return {
    metric,
    value,
    low: values[0] ?? value,
    high: values.at(-1) ?? value,
    certainty: "measured",
    basis: values.length === 1 ? "measured on this file" : `measured on ${values.length} such files`,
    sources: rows.map(({ source }) => source),
    extrapolates: [],
  }
}
