import { describe, expect, test } from "vitest"
import {
  anchorEach,
  chosen,
  crossValidate,
  factorsOf,
  fitChosen,
  fitPerplexity,
  perplexityErrors,
  regressors,
  spreadOf,
} from "../../../test/loss-fit.ts"
import { lossPoints } from "../../../test/loss-points.ts"
import { mixesForSize, othersMixes } from "../../../test/others-mixes.ts"
import { qualityPage } from "../../../test/quality-page.ts"
import { unseenFiles } from "../../../test/unseen-perplexity.ts"
import { divergenceFit, perplexityFit } from "./coefficients.ts"
import { perplexityIncreaseOf, predictDivergence } from "./predict.ts"

// The line is fitted anew in every run, to the measurements as they are.

const points = lossPoints()
const { coefficients, matrixFactor } = fitChosen(points)
const predictions = crossValidate(chosen, points, matrixFactor)
const anchored = anchorEach(predictions)
const ofPerplexity = perplexityErrors(predictions, perplexityIncreaseOf)

describe("the published line", () => {
  test("is the one that fits the measurements", () => {
    const { constant, linear, quadratic, size, withoutMatrix } = divergenceFit
    const published = [constant, linear, quadratic, size]
    for (const [index, value] of coefficients.entries()) expect(published[index]).toBeCloseTo(value, 3)
    expect(withoutMatrix).toBeCloseTo(matrixFactor, 3)
  })

  test("says what it was fitted to", () => {
    const errors = points.map(({ weightedError }) => weightedError)
    const sizes = points.map(({ active }) => active)
    expect(divergenceFit.weightedError.lowest).toBeCloseTo(Math.min(...errors), 5)
    expect(divergenceFit.weightedError.highest).toBeCloseTo(Math.max(...errors), 2)
    expect(divergenceFit.activeParameters.lowest / Math.min(...sizes)).toBeCloseTo(1, 1)
    expect(divergenceFit.activeParameters.highest / Math.max(...sizes)).toBeCloseTo(1, 1)
  })

  test("carries the errors that it makes on models that it has not seen", () => {
    for (const [published, found] of [
      [divergenceFit.spread, spreadOf(predictions)],
      [divergenceFit.anchoredSpread, spreadOf(anchored)],
      [perplexityFit.spread, spreadOf(ofPerplexity)],
    ] as const) {
      expect(published.low).toBeCloseTo(found.low, 2)
      expect(published.high).toBeCloseTo(found.high, 2)
    }
  })

  test("is the best of those compared, and other files of a model make it better", () => {
    const [best = 0] = factorsOf(predictions, [0.5])
    for (const regressor of regressors) {
      const [median] = factorsOf(crossValidate(regressor, points, matrixFactor), [0.5])
      expect(median).toBeGreaterThanOrEqual(best)
    }
    expect(factorsOf(anchored, [0.5])[0]).toBeLessThan(best)
  })

  test("rises with the error and falls with the model's size, without an end", () => {
    const errors = Array.from({ length: 200 }, (_, step) => 10 ** (-7 + step / 20))
    const losses = errors.map((error) => predictDivergence(error, 8e9, true))
    expect(losses).toEqual(losses.toSorted((a, b) => a - b))
    expect(predictDivergence(0, 8e9, true)).toBe(0)
    expect(predictDivergence(0.1, 70e9, true)).toBeLessThan(predictDivergence(0.1, 8e9, true))
    expect(predictDivergence(0.1, 8e9, false)).toBeGreaterThan(predictDivergence(0.1, 8e9, true))
  })

  test("goes on without a step where measurements end", () => {
    const { lowest, highest } = divergenceFit.weightedError
    for (const end of [lowest, highest]) {
      const [below, above] = [0.999, 1.001].map((factor) => predictDivergence(end * factor, 8e9, true))
      expect((above ?? 0) / (below ?? 1)).toBeCloseTo(1, 2)
    }
  })
})

test("what was measured of standard mixes of a model that the line never saw lies close by", () => {
  for (const { measured, predicted } of mixesForSize()) {
    expect(Math.abs(Math.log(measured.standard / predicted.standard))).toBeLessThan(Math.log(1.1))
    expect(Math.abs(Math.log(measured.mix / predicted.mix))).toBeLessThan(Math.log(1.1))
  }
})

test("growth of perplexity goes with the divergence as published", () => {
  const { factor, power } = fitPerplexity(points)
  expect(perplexityFit.factor).toBeCloseTo(factor, 3)
  expect(perplexityFit.power).toBeCloseTo(power, 3)
})

test("the page of the documentation says it all", async () => {
  const page = qualityPage({
    points,
    predictions,
    anchored,
    ofPerplexity,
    matrixFactor,
    unseen: unseenFiles(),
    mixes: othersMixes(),
    sized: mixesForSize(),
  })
  await expect(page).toMatchFileSnapshot("../../../../../docs/quality.md")
})
