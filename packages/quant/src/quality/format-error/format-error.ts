/** Errors on weights of two shapes: real matrices lie between them. */
export interface ErrorByShape {
  /** On weights of the normal distribution. */
  readonly normal: number
  /** On weights of Student's t distribution of 5 degrees of freedom, whose tails are heavier. */
  readonly heavyTailed: number
}

/**
 * What a format loses of random weights: the root mean square of the changes, as a share of that of the weights.
 *
 * The figures were made by quantizing 64 rows of 4,096 weights (16 rows for heavy tails and formats of at most 2.6
 * bits), seeds 1 and 2 of `test/random-weights.ts`, and reading them back. Tests make some of them anew in every run.
 */
export interface FormatError {
  readonly relativeRms: ErrorByShape
  /** Without an importance matrix, where that changes how the quantizer searches. */
  readonly withoutMatrix?: Partial<ErrorByShape> | undefined
}
