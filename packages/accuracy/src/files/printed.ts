/** A size as a page printed it: what it may have been before rounding. */
export interface PrintedSize {
  /** The printed size, bytes. */
  readonly bytes: number
  /** Half a unit of the last printed digit, bytes; of as many parts as were added up. */
  readonly halfUnit: number
}

const units = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, GB: 1e9 } as const

/**
 * @param text - number and unit, as "4.7 GiB"; all digits count, "7.0 GiB" is finer than "7 GiB"
 * @param parts - how many printed sizes were added up
 */
export function printedSize(text: string, parts = 1): PrintedSize {
  const [, number = "", decimals = "", unit = ""] = /^(\d+(?:\.(\d+))?) (B|KiB|MiB|GiB|GB)$/.exec(text) ?? []
  const unitBytes = units[unit as keyof typeof units]
  if (unitBytes === undefined) throw new Error(`expected a number and a unit, got "${text}"`)
  const bytes = Number(number) * unitBytes
  return { bytes, halfUnit: unit === "B" ? 0 : (parts * unitBytes) / (2 * 10 ** decimals.length) }
}
