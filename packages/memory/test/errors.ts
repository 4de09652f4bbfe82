import { PlimsollError } from "@plimsoll/specs"

/** The error of ours that a call throws. */
export function errorOf(run: () => unknown): PlimsollError {
  try {
    run()
  } catch (error) {
    if (PlimsollError.isInstance(error)) return error
    throw error
  }
  throw new Error("expected an error, got none")
}
