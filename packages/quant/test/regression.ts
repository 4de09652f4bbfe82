/** Solves a small system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    const order = rows.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0))
    rows.splice(column, size - column, ...order)
    const pivot = rows[column] ?? []
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
      for (let index = column; index <= size; index++) row[index] = (row[index] ?? 0) - factor * (pivot[index] ?? 0)
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1))
}

export interface Observation {
  readonly columns: readonly number[]
  readonly value: number
  readonly weight: number
}

/** The linear function of `columns` at these coefficients. */
export function linear(columns: readonly number[], coefficients: readonly number[]): number {
  return columns.reduce((sum, column, index) => sum + column * (coefficients[index] ?? 0), 0)
}

/**
 * Coefficients that make a weighted sum of absolute deviations small, by least squares with weights renewed: a model that
 * behaves like no other moves them little. Deviations below 0.2 count as squares.
 */
export function fitLinear(observations: readonly Observation[]): readonly number[] {
  const size = observations[0]?.columns.length ?? 0
  let coefficients: readonly number[] = []
  for (let round = 0; round < 40; round++) {
    const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0))
    const right = new Array<number>(size).fill(0)
    for (const { columns, value, weight } of observations) {
      const deviation = round === 0 ? 0 : Math.abs(value - linear(columns, coefficients))
      const factor = weight / Math.max(deviation, 0.2)
      columns.forEach((a, i) => {
        right[i] = (right[i] ?? 0) + factor * a * value
        columns.forEach((b, j) => {
          const row = matrix[i]
          if (row) row[j] = (row[j] ?? 0) + factor * a * b
        })
      })
    }
    coefficients = solve(matrix, right)
  }
  return coefficients
}

/** The value below which a share of the weight lies. */
export function weightedQuantile(
  values: readonly { readonly value: number; readonly weight: number }[],
  share: number,
): number {
  const sorted = values.toSorted((a, b) => a.value - b.value)
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0)
  let below = 0
  for (const { value, weight } of sorted) {
    below += weight
    if (below >= share * total) return value
  }
  return sorted.at(-1)?.value ?? 0
}
