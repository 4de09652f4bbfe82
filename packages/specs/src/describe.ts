const longestText = 60

/** Ends of lines and controls that JSON leaves as they are. */
const invisible = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff]/g
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\ufeff]/gu

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
    return JSON.stringify(text).replaceAll(invisible, asCode)
  }
  if (Array.isArray(value)) return `a list of ${value.length}`
  return typeof value === "object" || typeof value === "function"
    ? `a ${typeof value}`.replace("a o", "an o")
    : String(value)
}

function asCode(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
}

/**
 * Words from a file as a message shows them: whole and as they are, but with nothing that ends the line or steers a
 * terminal.
 *
 * @example
 * ```ts
 * onOneLine("blk.0.attn_q\n.weight") // "blk.0.attn_q\\u000a.weight"
 * ```
 */
export function onOneLine(text: string): string {
  return text.replaceAll(controls, asCode)
}
