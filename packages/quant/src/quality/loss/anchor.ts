/** With fewer, the line alone is as good. */
export const fewestAnchors = 3

/** A file's weighted error, and how far its divergence lies above or below the line: logarithm of measured over predicted. */
export interface Deviation {
  readonly weightedError: number
  readonly deviation: number
}

/**
 * How far a file of this error lies above or below the line, as other files of its model say: those of about the same
 * error count most.
 *
 * @returns logarithm; `undefined` with fewer than three files
 */
export function offsetFrom(deviations: readonly Deviation[], weightedError: number): number | undefined {
  if (deviations.length < fewestAnchors) return undefined
  let [sum, weights] = [0, 0]
  for (const { deviation, weightedError: near } of deviations) {
    const weight = Math.exp(-Math.abs(Math.log(near / weightedError)))
    sum += weight * deviation
    weights += weight
  }
  return sum / weights
}
