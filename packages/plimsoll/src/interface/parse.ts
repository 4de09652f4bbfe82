import { nearestNames, PlimsollError } from "@plimsoll/specs"
import type * as z from "zod"
import { type Request, requestSchema } from "./request.ts"

/** Fields of the machine interface that later rules will read; asking for one now would be ignored silently. */
const withoutRules = new Set(["concurrency", "threads", "maximumDevices"])

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  )
}

function show(value: unknown): string {
  if (value === undefined) return "nothing"
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "an integer" : `a value of type ${issue.expected}`
    case "invalid_value":
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`
    case "too_small":
      return `at least ${issue.minimum}`
    case "too_big":
      return `at most ${issue.maximum}`
    case "invalid_union":
      return "a name, or an object with one of the fields the interface names"
    case "unrecognized_keys":
      return `no field ${issue.keys.join(", ")}`
    default:
      return issue.message
  }
}

/** Checks a question against the machine interface and says of the first wrong field what was expected. */
export function parseRequest(value: unknown): { readonly request: Request; readonly warnings: readonly string[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new PlimsollError("INVALID_REQUEST", `expected a JSON object with "ask" and "model", got ${show(value)}`)
  const result = requestSchema.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0] as z.core.$ZodIssue
    const path = issue.path.join(".")
    throw new PlimsollError(
      "INVALID_REQUEST",
      `${path}: expected ${expectation(issue)}, got ${show(valueAt(value, issue.path))}`,
    )
  }
  const known = Object.keys(requestSchema.shape)
  const warnings: string[] = []
  for (const field of Object.keys(value)) {
    if (withoutRules.has(field))
      throw new PlimsollError(
        "UNSUPPORTED",
        `${field}: expected a request without it, got ${show(valueAt(value, [field]))}`,
        {
          hint: "This version has no rule for it; leave it out.",
        },
      )
    const [nearest] = nearestNames(field, known, { edits: Number.POSITIVE_INFINITY, count: 1 })
    if (!known.includes(field)) warnings.push(`unknown field "${field}" ignored; did you mean "${nearest}"?`)
  }
  return { request: result.data, warnings }
}
