import { glm45AirQuality } from "./glm-4.5-air.ts"
import { llama318BQuality } from "./llama-3.1-8b.ts"
import type { ModelQuality, QualityMeasurement } from "./measurement.ts"

export type { ModelQuality, QualityMeasurement, QualityMetric } from "./measurement.ts"

/** Every model that somebody measured, one file each. */
export const modelQualities: readonly ModelQuality[] = [glm45AirQuality, llama318BQuality]

/**
 * What was measured of a model in a format.
 *
 * @param model - id in the catalogue
 * @param recipe - name of a recipe, in any case
 * @returns published measurements with their sources; `undefined` where nobody measured, since a figure of
 *   another model or format says little
 * @example
 * ```ts
 * qualityOf("glm-4.5-air", "Q8_0")?.[0]?.value // 4.5798, perplexity
 * qualityOf("glm-4.5-air", "Q4_K_M") // undefined
 * ```
 */
export function qualityOf(model: string, recipe: string): readonly QualityMeasurement[] | undefined {
  const wanted = recipe.toLowerCase()
  const measurements = modelQualities
    .find((quality) => quality.model === model)
    ?.measurements.filter((measurement) => measurement.recipe.toLowerCase() === wanted)
  return measurements && measurements.length > 0 ? measurements : undefined
}
