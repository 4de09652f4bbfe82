import type { Architecture } from "@plimsoll/specs"
import { usesImportanceMatrix } from "../../recipes/llama-cpp/recipe.ts"
import type { Recipe } from "../../recipes/recipe.ts"
import type { ModelQuality } from "../measurement.ts"
import { activeParametersOf } from "./active-parameters.ts"
import { type Deviation, fewestAnchors, offsetFrom } from "./anchor.ts"
import { divergenceFit, perplexityFit, type Spread } from "./coefficients.ts"
import { extrapolationsOf } from "./extrapolation.ts"
import type { ExpectedLoss, ExpectedLossOptions } from "./loss.ts"
import { measuredLosses } from "./measured-losses.ts"
import { measuredOf } from "./measured-of.ts"
import { perplexityIncreaseOf, predictDivergence } from "./predict.ts"
import { type Appraisal, appraise } from "./weighted-error.ts"

const known = new WeakMap<ModelQuality, WeakMap<Architecture, readonly Deviation[]>>()

/** How far the model's measured files lie from the line. */
function deviationsOf(quality: ModelQuality, architecture: Architecture): readonly Deviation[] {
  const ofQuality = known.get(quality) ?? new WeakMap<Architecture, readonly Deviation[]>()
  known.set(quality, ofQuality)
  const found = ofQuality.get(architecture) ?? findDeviations(quality, architecture)
  ofQuality.set(architecture, found)
  return found
}

function findDeviations(quality: ModelQuality, architecture: Architecture): readonly Deviation[] {
  const active = activeParametersOf(architecture)
  return measuredLosses(quality, architecture).map(({ appraisal, importanceMatrix, meanKlDivergence }) => {
    const { weightedError } = appraisal
    const predicted = predictDivergence(weightedError, active, importanceMatrix)
    return { weightedError, deviation: Math.log(meanKlDivergence / predicted) }
  })
}

/** The estimate of an appraised file, for those who appraise many. */
export function lossOfAppraisal(
  architecture: Architecture,
  appraisal: Appraisal,
  importanceMatrix: boolean,
  { metric = "klDivergence", model }: ExpectedLossOptions = {},
): ExpectedLoss {
  const active = activeParametersOf(architecture)
  const { weightedError } = appraisal
  const deviations = model ? deviationsOf(model, architecture) : []
  const offset = weightedError === 0 ? undefined : offsetFrom(deviations, weightedError)
  const divergence = predictDivergence(weightedError, active, importanceMatrix) * Math.exp(offset ?? 0)
  const isDivergence = metric === "klDivergence"
  const unknown: Spread = isDivergence ? divergenceFit.spread : perplexityFit.spread
  const spread = offset === undefined || !isDivergence ? unknown : divergenceFit.anchoredSpread
  const value = isDivergence ? divergence : perplexityIncreaseOf(divergence)
  return {
    metric,
    value,
    low: value * spread.low,
    high: value * spread.high,
    certainty: "fitted",
    basis: basisOf(weightedError, offset === undefined ? 0 : deviations.length),
    sources: [],
    extrapolates: extrapolationsOf(appraisal, active),
  }
}

function basisOf(weightedError: number, anchorCount: number): string {
  if (weightedError === 0) return "16 bits hold the checkpoint as it is"
  const line = "the errors of its formats, weighed by what each tensor does, on a line fitted to measured models"
  return anchorCount >= fewestAnchors ? `${line}, set right by ${anchorCount} measured files of this model` : line
}

/**
 * What a recipe costs a model in quality: what was measured of it, or else what other models let expect.
 *
 * @param architecture - the model as blocks
 * @param recipe - which tensor gets which format; without deviations it is looked up among the model's measurements
 * @returns mean KL divergence in nats, or growth of perplexity in percent, with an interval of 80 %
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the tool has no format for a tensor's shape
 * @example
 * ```ts
 * import { modelQuality } from "@plimsoll/quant/quality"
 * import { q4KM } from "@plimsoll/quant/recipes"
 * import { llama38B } from "@plimsoll/specs/models"
 *
 * const model = modelQuality("llama-3-8b")
 * expectedLoss(llama38B.architecture, q4KM, { model }).value // 0.031273
 * expectedLoss(llama38B.architecture, q4KM).certainty // "fitted"
 * ```
 */
export function expectedLoss(
  architecture: Architecture,
  recipe: Recipe,
  options: ExpectedLossOptions = {},
): ExpectedLoss {
  const measured = options.model && measuredOf(options.model, recipe, options.metric ?? "klDivergence")
  if (measured) return measured
  const importanceMatrix = recipe.tool !== "llama.cpp" || usesImportanceMatrix(recipe)
  return lossOfAppraisal(architecture, appraise(architecture, recipe), importanceMatrix, options)
}
