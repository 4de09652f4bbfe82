import { PlimsollError } from "@plimsoll/specs"

export interface ErrorAnswer {
  readonly id?: unknown
  readonly ok: false
  readonly error: {
    readonly code: string
    readonly message: string
    readonly hint: string
    readonly nearest: readonly string[]
  }
}

/** What a person can do where an error of ours has no advice of its own. */
const defaultHint = "See the machine interface in the documentation."

/** An error as an answer; unexpected ones keep their message and say that they are faults of ours. */
export function errorAnswer(error: unknown, id?: unknown): ErrorAnswer {
  const known = PlimsollError.isInstance(error)
  const code = known ? error.code : "INTERNAL"
  const message = error instanceof Error ? error.message : String(error)
  const nearest = known ? error.nearest : []
  const hint =
    (known && error.hint) ||
    (nearest.length > 0
      ? `Did you mean ${nearest.join(", ")}?`
      : known
        ? defaultHint
        : "This is a fault of Plimsoll; please report it.")
  return { ...(id === undefined ? {} : { id }), ok: false, error: { code, message, hint, nearest } }
}
