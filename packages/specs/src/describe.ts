const longestText = 60

/** Ends of lines and controls that JSON leaves as they are. */
const invisible = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff]/g

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
    return JSON.stringify(text).replaceAll(
      invisible,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )
  }
  if (Array.isArray(value)) return `a list of ${value.length}`
  return typeof value === "object" || typeof value === "function"
    ? `a ${typeof value}`.replace("a o", "an o")
    : String(value)
}
