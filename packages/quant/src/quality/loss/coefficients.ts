import type { StorageTypeName } from "@plimsoll/specs"

/** Shares of the measured value over the predicted one that 10 % and 90 % of predictions stay below. */
export interface Spread {
  readonly low: number
  readonly high: number
}

/**
 * The fitted line: ln(mean KL divergence) = constant + linear · x + quadratic · x² + size · ln(active parameters / 10⁹),
 * where x = ln(weighted error). A test fits it anew to all measurements, and measures the spreads on models that the line
 * was fitted without.
 */
export const divergenceFit = {
  constant: 0.1959,
  linear: 1.1756,
  quadratic: 0.04841,
  size: -0.3451,
  /** How much more files without an importance matrix lose than the format's error says: six pairs of equal files. */
  withoutMatrix: 1.127,
  /** What was learnt from; beyond, the line is continued straight. */
  weightedError: { lowest: 0.00023, highest: 2.97 },
  activeParameters: { lowest: 0.75e9, highest: 26e9 },
  /** On models that nothing was known of. */
  spread: { low: 0.46, high: 1.89 } satisfies Spread,
  /** On models of which other files were measured. */
  anchoredSpread: { low: 0.74, high: 1.33 } satisfies Spread,
} as const

/**
 * ln(perplexity / unquantized perplexity) = factor · divergence ^ power: smaller than the divergence where that is
 * small, since some changes help, and equal where it is large.
 */
export const perplexityFit = {
  factor: 0.937,
  power: 1.079,
  /** Of growth predicted from a predicted divergence. */
  spread: { low: 0.47, high: 2.06 } satisfies Spread,
} as const

/** Formats of which files were measured; of others the error on random weights is all that is known. */
export const measuredFormats: ReadonlySet<StorageTypeName> = new Set<StorageTypeName>([
  "f32",
  "f16",
  "bf16",
  "q8_0",
  "q6_k",
  "q5_1",
  "q5_k",
  "q5_0",
  "q4_1",
  "q4_k",
  "q4_0",
  "iq4_nl",
  "iq4_xs",
  "q3_k",
  "iq3_s",
  "iq3_xxs",
  "q2_k",
  "iq2_s",
  "iq2_xs",
  "iq2_xxs",
  "iq1_m",
  "iq1_s",
])
