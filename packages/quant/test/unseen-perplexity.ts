import { parametersOf } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import { recipeOfMeasurement } from "../src/quality/loss/measured-losses.ts"
import { perplexityIncreaseOf, predictDivergence } from "../src/quality/loss/predict.ts"
import { appraise } from "../src/quality/loss/weighted-error.ts"
import { modelQualities } from "../src/quality/models/index.ts"
import { usesImportanceMatrix } from "../src/recipes/llama-cpp/recipe.ts"
import { lossPoints } from "./loss-points.ts"

/** A file of which only the growth of perplexity is published, so that the line was not fitted to its model at all. */
export interface UnseenFile {
  readonly model: string
  readonly recipe: string
  readonly importanceMatrix: boolean
  readonly measuredPercent: number
  readonly predictedPercent: number
}

export function unseenFiles(): readonly UnseenFile[] {
  const seen = new Set(lossPoints().map(({ model }) => model))
  return modelQualities.flatMap(({ model: id, measurements }) => {
    const model = modelCatalogue.find((known) => known.id === id)
    if (!model || seen.has(model.id)) return []
    const { active } = parametersOf(model.architecture)
    return measurements.flatMap((row): UnseenFile[] => {
      const recipe = recipeOfMeasurement(row)
      const { perplexityIncreasePercent: increase, referencePerplexity = 1 } = row.values
      if (!recipe || increase === undefined || increase <= 0 || referencePerplexity > 100) return []
      const importanceMatrix = usesImportanceMatrix(recipe)
      const { weightedError } = appraise(model.architecture, recipe)
      if (weightedError === 0) return []
      const divergence = predictDivergence(weightedError, active, importanceMatrix)
      return [
        {
          model: model.id,
          recipe: row.recipe,
          importanceMatrix,
          measuredPercent: increase,
          predictedPercent: perplexityIncreaseOf(divergence),
        },
      ]
    })
  })
}
