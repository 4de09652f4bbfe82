/** The value below which a share of the values lies; the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0
}

/** How far sizes are from what was printed. */
export interface Summary {
  readonly files: number
  /** Share within half a unit of the last printed digit and the tolerance. */
  readonly inside: number
  /** Of the errors without sign, relative. */
  readonly median: number
  readonly percentile97: number
  readonly worst: number
}

export function summaryOf(files: readonly { readonly error: number; readonly inside: boolean }[]): Summary {
  const errors = files.map(({ error }) => Math.abs(error))
  return {
    files: files.length,
    inside: files.length === 0 ? 0 : files.filter(({ inside }) => inside).length / files.length,
    median: percentile(errors, 0.5),
    percentile97: percentile(errors, 0.97),
    worst: Math.max(0, ...errors),
  }
}
