const longestText = 60

/**
 * A value of any kind as an error message shows it: on one line and short, however large, cyclic or strange it is.
 *
 * @example
 * ```ts
 * describe([1, 2, 3]) // "a list of 3"
 * ```
 */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing"
  if (value === null) return "null"
  if (typeof value === "string") {
    const text = value.length > longestText ? `${value.slice(0, longestText - 3)}...` : value
    return JSON.stringify(text)
  }
  if (Array.isArray(value)) return `a list of ${value.length}`
  return typeof value === "object" || typeof value === "function"
    ? `a ${typeof value}`.replace("a o", "an o")
    : String(value)
}
