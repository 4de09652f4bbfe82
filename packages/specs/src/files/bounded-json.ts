import { describe } from "../describe.ts"

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const comma = 0x2c
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b])
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d])

/** How large a JSON text may be in what it makes of memory, where its bytes say little. */
export interface JsonLimits {
  /** Nested lists and objects. */
  readonly depth: number
  /** Lists and objects in all. */
  readonly structures: number
  /** Elements of lists and members of objects in all. */
  readonly values: number
}

/** What a JSON text will make, counted without making it; ends early where that is too much. */
function scan(bytes: Uint8Array, limits: JsonLimits): JsonLimits & { readonly members: number } {
  let [depth, deepest, structures, values, members] = [0, 0, 0, 0, 0]
  let inText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (inText) {
      if (byte === backslash) at++
      else if (byte === quote) inText = false
    } else if (byte === quote) inText = true
    else if (byte === colon) members++
    else if (byte === comma) values++
    else if (opening.has(byte)) {
      structures++
      values++
      depth++
      if (depth > deepest) deepest = depth
      if (depth > limits.depth || structures > limits.structures) break
    } else if (closing.has(byte)) depth--
  }
  return { depth: deepest, structures, values, members }
}

function membersOf(value: object): number {
  let members = 0
  if (Array.isArray(value)) {
    for (const part of value) if (typeof part === "object" && part !== null) members += membersOf(part)
    return members
  }
  // Without a list of the values: a header may have a hundred thousand of them.
  for (const name in value) {
    members++
    const part = (value as Readonly<Record<string, unknown>>)[name]
    if (typeof part === "object" && part !== null) members += membersOf(part)
  }
  return members
}

/** Python writes numbers that JSON has not; outside of texts they become null. */
function withoutPythonNumbers(text: string): string {
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g, (found) =>
    found[0] === '"' ? found : "null",
  )
}

/**
 * Parses JSON that is not trusted: UTF-8, no deeper and no larger than allowed, and no name twice in one object (`JSON.parse` takes
 * the last in silence).
 *
 * @param refuse - makes the error of what was expected and what came
 * @param pythonNumbers - true: `NaN` and `Infinity` count as null
 */
export function parseBoundedJson(
  bytes: Uint8Array,
  limits: JsonLimits,
  refuse: (expected: string, got: string, cause?: unknown) => Error,
  pythonNumbers = false,
): unknown {
  const { depth, structures, values, members } = scan(bytes, limits)
  if (depth > limits.depth) throw refuse(`JSON of at most ${limits.depth} levels`, "more")
  if (structures > limits.structures) throw refuse(`JSON of at most ${limits.structures} lists and objects`, "more")
  if (values > limits.values) throw refuse(`JSON of at most ${limits.values} values`, "more")
  let value: unknown
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    value = JSON.parse(pythonNumbers ? withoutPythonNumbers(text) : text)
  } catch (cause) {
    throw refuse("JSON", describe(cause instanceof Error ? cause.message : String(cause)), cause)
  }
  const found = typeof value === "object" && value !== null ? membersOf(value) : 0
  if (found !== members) throw refuse("JSON with different names in each object", "one twice")
  return value
}
