import { offsetFrom } from "../src/quality/loss/anchor.ts"
import type { LossPoint } from "./loss-points.ts"
import { fitLinear, linear, weightedQuantile } from "./regression.ts"

/** A way to predict a divergence from what is known of a file and its model. */
export interface Regressor {
  readonly name: string
  readonly columns: (point: LossPoint) => readonly number[]
}

const log = Math.log

export const regressors: readonly Regressor[] = [
  { name: "bits per weight", columns: ({ bitsPerWeight }) => [1, bitsPerWeight] },
  { name: "bits per weight, active parameters", columns: (p) => [1, p.bitsPerWeight, log(p.active / 1e9)] },
  { name: "format error over all weights", columns: ({ plainError }) => [1, log(plainError)] },
  {
    name: "format error over all weights, active parameters",
    columns: (p) => [1, log(p.plainError), log(p.active / 1e9)],
  },
  { name: "format error by role", columns: ({ weightedError }) => [1, log(weightedError)] },
  { name: "format error by role, active parameters", columns: (p) => [1, log(p.weightedError), log(p.active / 1e9)] },
  {
    name: "format error by role and its square, all parameters",
    columns: (p) => [1, log(p.weightedError), log(p.weightedError) ** 2, log(p.total / 1e9)],
  },
  {
    name: "format error by role and its square, hidden size",
    columns: (p) => [1, log(p.weightedError), log(p.weightedError) ** 2, log(p.hiddenSize)],
  },
  {
    name: "format error by role and its square, active parameters",
    columns: (p) => [1, log(p.weightedError), log(p.weightedError) ** 2, log(p.active / 1e9)],
  },
]

/** The one that answers rest on: the least error of those above. */
export const chosen = regressors.at(-1) as Regressor

/** What a file without a matrix loses beyond its format's error, from pairs of files that differ in nothing else. */
function matrixFactorOf(points: readonly LossPoint[], slopeAt: (weightedError: number) => number): number {
  const ratios = points.flatMap((without) => {
    if (without.importanceMatrix) return []
    const twin = points.find(
      (point) =>
        point.importanceMatrix &&
        point.model === without.model &&
        point.label === without.label.replace("false", "true"),
    )
    if (!twin) return []
    const byError = slopeAt(twin.weightedError) * log(without.weightedError / twin.weightedError)
    return log(without.meanKlDivergence / twin.meanKlDivergence) - byError
  })
  return Math.exp(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length)
}

function fit({ columns }: Regressor, points: readonly LossPoint[], matrixFactor: number): readonly number[] {
  return fitLinear(
    points.map((point) => ({
      columns: columns(point),
      value: log(point.meanKlDivergence / (point.importanceMatrix ? 1 : matrixFactor)),
      weight: point.weight,
    })),
  )
}

/** Coefficients of the chosen line and the factor of files without a matrix, which depend on each other. */
export function fitChosen(points: readonly LossPoint[]) {
  let matrixFactor = 1
  let coefficients: readonly number[] = []
  for (let round = 0; round < 5; round++) {
    coefficients = fit(chosen, points, matrixFactor)
    const [, slope = 1, curve = 0] = coefficients
    matrixFactor = matrixFactorOf(points, (error) => slope + 2 * curve * log(error))
  }
  return { coefficients, matrixFactor }
}

/** A prediction of a file whose model the line had not seen. */
export interface Prediction {
  readonly point: LossPoint
  readonly predicted: number
  /** Logarithm of measured over predicted. */
  readonly error: number
}

/** Predicts each model's files by a line fitted without that model and its kin. */
export function crossValidate(
  regressor: Regressor,
  points: readonly LossPoint[],
  matrixFactor: number,
): readonly Prediction[] {
  return [...new Set(points.map(({ family }) => family))].flatMap((family) => {
    const others = points.filter((point) => point.family !== family)
    const coefficients = fit(regressor, others, matrixFactor)
    return points
      .filter((point) => point.family === family)
      .map((point) => {
        const line = Math.exp(linear(regressor.columns(point), coefficients))
        const predicted = line * (point.importanceMatrix ? 1 : matrixFactor)
        return { point, predicted, error: log(point.meanKlDivergence / predicted) }
      })
  })
}

/** The same predictions, each set right by the model's other files. */
export function anchorEach(predictions: readonly Prediction[]): readonly Prediction[] {
  return predictions.flatMap((prediction) => {
    const { point } = prediction
    const others = predictions.filter((other) => other !== prediction && other.point.model === point.model)
    const deviations = others.map(({ point: { weightedError }, error }) => ({ weightedError, deviation: error }))
    const offset = offsetFrom(deviations, point.weightedError)
    if (offset === undefined) return []
    const predicted = prediction.predicted * Math.exp(offset)
    return { point, predicted, error: log(point.meanKlDivergence / predicted) }
  })
}

/** Sizes of errors as factors, each model counting alike: "within a factor of". */
export function factorsOf(predictions: readonly Prediction[], shares: readonly number[]): readonly number[] {
  const sizes = predictions.map(({ point, error }) => ({ value: Math.abs(error), weight: point.weight }))
  return shares.map((share) => Math.exp(weightedQuantile(sizes, share)))
}

/** Measured over predicted at the ends of the interval of 80 %. */
export function spreadOf(predictions: readonly Prediction[]): { readonly low: number; readonly high: number } {
  const errors = predictions.map(({ point, error }) => ({ value: error, weight: point.weight }))
  return { low: Math.exp(weightedQuantile(errors, 0.1)), high: Math.exp(weightedQuantile(errors, 0.9)) }
}

/** Files whose growth of perplexity is more than the noise of its own measurement. */
function withPerplexity(points: readonly LossPoint[]) {
  return points.flatMap((point) => {
    const growth = log(point.perplexityRatio ?? 1)
    return point.meanKlDivergence >= 0.005 && growth > 0 ? [{ point, growth }] : []
  })
}

/** How the growth of perplexity goes with the divergence. */
export function fitPerplexity(points: readonly LossPoint[]): { readonly factor: number; readonly power: number } {
  const [constant = 0, power = 1] = fitLinear(
    withPerplexity(points).map(({ point, growth }) => ({
      columns: [1, log(point.meanKlDivergence)],
      value: log(growth),
      weight: point.weight,
    })),
  )
  return { factor: Math.exp(constant), power }
}

/** Growth of perplexity predicted for models that the line had not seen, as far as it exceeds noise. */
export function perplexityErrors(predictions: readonly Prediction[], increaseOf: (divergence: number) => number) {
  const measured = new Map(
    withPerplexity(predictions.map(({ point }) => point)).map(({ point, growth }) => [point, growth]),
  )
  return predictions.flatMap(({ point, predicted }): Prediction[] => {
    const growth = measured.get(point)
    if (growth === undefined) return []
    const increase = increaseOf(predicted)
    return [{ point, predicted: increase, error: log((100 * Math.expm1(growth)) / increase) }]
  })
}
