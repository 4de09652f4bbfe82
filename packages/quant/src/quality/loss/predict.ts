import { divergenceFit, perplexityFit } from "./coefficients.ts"

/**
 * Mean KL divergence to the 16-bit model that the fitted line gives, nats.
 *
 * @param weightedError - of `appraise`
 * @param activeParameters - parameters that a token reads
 */
export function predictDivergence(weightedError: number, activeParameters: number, importanceMatrix: boolean): number {
  if (weightedError === 0) return 0
  const { constant, linear, quadratic, size, withoutMatrix } = divergenceFit
  const { lowest, highest } = divergenceFit.weightedError
  const inside = Math.log(Math.min(Math.max(weightedError, lowest), highest))
  // Below what was measured divergence goes with the squared error; above, as steeply as at the end.
  const slope = weightedError < lowest ? 1 : linear + 2 * quadratic * inside
  const beyond = slope * (Math.log(weightedError) - inside)
  const line = constant + linear * inside + quadratic * inside ** 2 + size * Math.log(activeParameters / 1e9)
  return Math.exp(line + beyond) * (importanceMatrix ? 1 : withoutMatrix)
}

/** Growth of perplexity that goes with a divergence, percent. */
export function perplexityIncreaseOf(divergence: number): number {
  return divergence === 0 ? 0 : 100 * Math.expm1(perplexityFit.factor * divergence ** perplexityFit.power)
}
