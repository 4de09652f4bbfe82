/** A size that is not known to the byte, and what it lies between. */
export interface SizeRange {
  /** The best figure, bytes. */
  readonly bytes: number
  readonly low: number
  readonly high: number
}

export function exactly(bytes: number): SizeRange {
  return { bytes, low: bytes, high: bytes }
}

/** Adds bounds end to end. */
export function sumOfRanges(ranges: readonly SizeRange[]): SizeRange {
  const sum = (which: keyof SizeRange) => ranges.reduce((total, range) => total + range[which], 0)
  return { bytes: sum("bytes"), low: sum("low"), high: sum("high") }
}
