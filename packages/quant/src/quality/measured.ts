import type { ModelQuality, QualityMeasurement } from "./measurement.ts"
import { modelQualities } from "./models/index.ts"

/**
 * Everything that was measured of a model, weights and cache.
 *
 * @param model - id in the catalogue, or the name of a model that it does not have
 * @returns `undefined` where nobody measured
 * @example
 * ```ts
 * modelQuality("glm-4.5-air")?.measurements.length // 19
 * ```
 */
export function modelQuality(model: string): ModelQuality | undefined {
  return modelQualities.find((quality) => (quality.model ?? quality.name) === model)
}

function nonEmpty(measurements: readonly QualityMeasurement[]): readonly QualityMeasurement[] | undefined {
  return measurements.length > 0 ? measurements : undefined
}

/**
 * What was measured of a model in a format, its cache not quantized.
 *
 * @param model - id in the catalogue, or the name of a model that it does not have
 * @param recipe - name of a recipe, in any case; `"Q4_K --pure"` for files of one format
 * @returns published measurements with their sources; `undefined` where nobody measured, since a figure of
 *   another model or format says little
 * @example
 * ```ts
 * qualityOf("glm-4.5-air", "Q8_0")?.[0]?.values.perplexity // 4.5798
 * qualityOf("glm-4.5-air", "Q4_K_M") // undefined
 * ```
 */
export function qualityOf(model: string, recipe: string): readonly QualityMeasurement[] | undefined {
  const wanted = recipe.toLowerCase()
  const measurements = modelQuality(model)?.measurements ?? []
  return nonEmpty(measurements.filter((row) => !row.cache && row.recipe.toLowerCase() === wanted))
}

/**
 * What was measured of a model with its attention cache in some format.
 *
 * @param model - id in the catalogue, or the name of a model that it does not have
 * @returns published measurements with their sources; `undefined` where nobody measured
 * @example
 * ```ts
 * cacheQualityOf("llama-3-8b")?.[3]?.cache // { keys: "q8_0", values: "q8_0" }
 * ```
 */
export function cacheQualityOf(model: string): readonly QualityMeasurement[] | undefined {
  return nonEmpty(modelQuality(model)?.measurements.filter((row) => row.cache) ?? [])
}
