import type * as z from "zod"
import { describe } from "../describe.ts"
import { type ErrorCode, PlimsollError } from "../errors.ts"

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Kinds of values by zod's names, as a sentence needs them. */
const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "an integer",
  number: "a number",
  object: "an object",
  string: "a text",
}

/**
 * Checks a value.
 *
 * @param name - what the value is called in messages
 * @returns a copy of the value
 * @throws PlimsollError with `code`, naming the first wrong field, what was expected and what came
 */
export function check<Output>(schema: z.ZodType<Output>, value: unknown, name: string, code: ErrorCode): Output {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [first] = result.error.issues
  // A failure without a reason is none that zod gives.
  if (!first) throw new PlimsollError(code, `${name}: expected a valid value, got ${describe(value)}`)
  const { path, issue } = innermost(first, value, [])
  const { at, expected, got = describe(valueAt(value, at)) } = complaint(path, issue)
  throw new PlimsollError(code, `${name}${format(at)}: expected ${expected}, got ${got}`)
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)
}

/** The issue inside of a union: that of the alternative which the value was meant to be. */
function innermost(issue: Issue, value: unknown, before: Path): { readonly path: Path; readonly issue: Issue } {
  const path = [...before, ...issue.path]
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return { path, issue }
  const came = valueAt(value, path)
  const meant = issue.errors.find(([first]) => typeof came === "object" && came !== null && hasKey(came, first))
  const [first] = meant ?? issue.errors[0] ?? []
  return first ? innermost(first, value, path) : { path, issue }
}

/** True where the first complaint about an alternative is about a field that the value has. */
function hasKey(value: object, first: Issue | undefined): boolean {
  const key = first?.path[0]
  return key !== undefined && key in value
}

interface Complaint {
  readonly at: Path
  readonly expected: string
  /** Where the value itself does not say what is wrong with it. */
  readonly got?: string
}

function complaint(at: Path, issue: Issue): Complaint {
  switch (issue.code) {
    case "invalid_type":
      return { at, expected: kinds[issue.expected] ?? issue.expected }
    case "invalid_value":
      return { at, expected: oneOf(issue.values) }
    case "too_small":
      return { at, expected: bound(issue.origin, issue.inclusive ? "at least" : "more than", issue.minimum) }
    case "too_big":
      return { at, expected: bound(issue.origin, issue.inclusive ? "at most" : "less than", issue.maximum) }
    case "unrecognized_keys":
      return { at: [...at, issue.keys[0] ?? ""], expected: "no such field" }
    case "invalid_union":
      return {
        at,
        expected: "options" in issue && Array.isArray(issue.options) ? oneOf(issue.options) : "a known kind",
      }
    case "custom":
      return { at, expected: issue.message, ...(issue.params?.got ? { got: String(issue.params.got) } : {}) }
    default:
      return { at, expected: issue.message }
  }
}

function oneOf(values: readonly unknown[]): string {
  return values.length > 1 ? `one of ${values.map(String).join(", ")}` : String(values[0])
}

function bound(origin: string, relation: string, limit: number | bigint): string {
  const counted = { array: limit === 1 ? " entry" : " entries", string: limit === 1 ? " character" : " characters" }
  return `${relation} ${limit}${counted[origin as keyof typeof counted] ?? ""}`
}

/** `["groups", 0, "repeat"]` → `".groups[0].repeat"`. */
function format(path: Path): string {
  return path.map((key) => (typeof key === "number" ? `[${key}]` : fieldName(String(key)))).join("")
}

/** A field as code would name it; one that came from outside may be called anything. */
function fieldName(key: string): string {
  return /^\w{1,60}$/.test(key) ? `.${key}` : `[${describe(key)}]`
}
